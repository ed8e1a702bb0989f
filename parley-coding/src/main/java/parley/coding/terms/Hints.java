package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.PartyId;

/// What the words of a measure and the rest of its report say of who would carry it out, before one is chosen.
///
/// @param ruled       who would act, and to whom it is done, by the rules alone
/// @param doers       whom the words name as acting
/// @param targets     whom the words name as acted upon
/// @param asked       of whom the same party asked the same before
/// @param usual       who else does most of that in the report
/// @param counterpart with whom the holder mostly deals
record Hints(
        Who ruled,
        List<PartyId> doers,
        List<PartyId> targets,
        Optional<PartyId> asked,
        Optional<PartyId> usual,
        Optional<PartyId> counterpart) {

    /// Every party that it tells of.
    Stream<PartyId> parties() {
        return Stream.of(
                        Stream.of(ruled.doer(), ruled.target(), asked, usual, counterpart)
                                .flatMap(Optional::stream),
                        doers.stream(),
                        targets.stream())
                .flatMap(parties -> parties);
    }
}
