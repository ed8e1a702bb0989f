package parley.coding.parties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.PartyId;

/// What a name of the registry leads to: a party or a person.
sealed interface Named {
    Sort sort();

    record OfParty(PartyRecord party, Sort sort) implements Named {}

    record OfPerson(Figure figure, Sort sort) implements Named {}

    /// An outlet or a place, which is no party.
    record OfNone(Sort sort) implements Named {}

    /// The mention that `[from, to)` makes of all that bear the name; the best sort of word wins (a name over a seat),
    /// and among parties those that existed on the day, or all of them where none did.
    static Mention mention(int from, int to, List<Named> bearers, Optional<LocalDate> on) {
        List<OfParty> parties = of(bearers, OfParty.class);
        List<OfParty> living =
                parties.stream().filter(p -> p.party().existedOn(on)).toList();
        List<OfParty> meant = living.isEmpty() ? parties : living;
        Sort sort = meant.stream()
                .map(OfParty::sort)
                .min(Comparator.naturalOrder())
                .orElse(bearers.getFirst().sort());
        List<PartyId> ids = meant.stream()
                .filter(p -> p.sort() == sort)
                .map(p -> p.party().id())
                .toList();
        List<Figure> figures =
                of(bearers, OfPerson.class).stream().map(OfPerson::figure).toList();
        return new Mention(from, to, sort, ids, figures);
    }

    private static <T extends Named> List<T> of(List<Named> bearers, Class<T> type) {
        return bearers.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
