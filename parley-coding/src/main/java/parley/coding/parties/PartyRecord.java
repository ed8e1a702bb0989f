package parley.coding.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.Party;
import parley.model.PartyId;

/// What the registry knows of one party.
///
/// @param names   what it is called, the first as a briefing prints it
/// @param people  adjectives and words for its people (`Russian`, `Russians`)
/// @param seats   capitals and palaces that stand for its government (`Kremlin`)
/// @param from    the day it began to go by these names, empty where that is no matter
/// @param to      the day it ended, not included
/// @param sector  PLOVER's sector of a party that is no state (`REB`)
/// @param country the state whose party, movement, union or company it is
public record PartyRecord(
        Party party,
        List<String> names,
        List<String> people,
        List<String> seats,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> sector,
        Optional<PartyId> country) {
    public PartyRecord {
        names = List.copyOf(names);
        people = List.copyOf(people);
        seats = List.copyOf(seats);
    }

    public PartyId id() {
        return party.id();
    }

    /// Whether it existed then; with no day, whether it still does.
    public boolean existedOn(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return to.isEmpty();
        }
        return from.map(f -> !day.get().isBefore(f)).orElse(true)
                && to.map(t -> day.get().isBefore(t)).orElse(true);
    }
}
