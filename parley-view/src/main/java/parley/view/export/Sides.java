package parley.view.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.Event.Participant;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.model.Span;

/// Participants as the tables name them.
final class Sides {
    private final PublicRecord record;

    Sides(PublicRecord record) {
        this.record = record;
    }

    /// PLOVER's code of the party: ISO alpha-3 for a state, else `UNO`, `EUR`, `IGO`, `NGO` or `MNC`, else the state in
    /// which the party is at home; empty where none fits.
    Optional<String> country(Participant side) {
        return side.party()
                .flatMap(party -> state(party).or(() -> beyondStates(party, side)))
                .or(() -> side.country().map(PartyId::value));
    }

    private Optional<String> state(PartyId party) {
        Party known = record.parties().get(party);
        boolean state = known == null ? party.value().matches("[A-Z]{3}") : known.kind() == Party.Kind.STATE;
        return state ? Optional.of(party.value()) : Optional.empty();
    }

    private static Optional<String> beyondStates(PartyId party, Participant side) {
        return switch (party.value()) {
            case "UN" -> Optional.of("UNO");
            case "EU" -> Optional.of("EUR");
            default ->
                side.sector().filter(sector -> List.of("IGO", "NGO", "MNC").contains(sector));
        };
    }

    /// The country's name: the state's that acts, else that of the state in which the party is at home.
    Optional<String> countryName(Participant side) {
        return side.party()
                .filter(party -> state(party).isPresent())
                .or(side::country)
                .map(record::name);
    }

    /// The person or body by its name, else the party's.
    Optional<String> name(Participant side) {
        return side.name().or(() -> side.party().map(record::name));
    }

    /// The words that name the side in the report.
    static Optional<String> words(Participant side) {
        return side.span().map(Span::text);
    }

    /// The same fact of every side that has it, joined by semicolons.
    static String joined(List<Participant> sides, Function<Participant, Optional<String>> fact) {
        return sides.stream()
                .flatMap(side -> fact.apply(side).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// A constant as the tables write it: lower-case, hyphens for underscores.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
