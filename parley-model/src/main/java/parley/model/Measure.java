package parley.model;

import java.util.Optional;

/// Something a party would do or stop.
///
/// @param doer   the party that would act
/// @param target the party it is done to, for or with
/// @param note   names the measure where `matter` is `other`
public record Measure(
        Matter matter, Action action, Optional<PartyId> doer, Optional<PartyId> target, Optional<String> note) {
    /// What `do` and `stop` mean is laid down a matter in the codebook.
    public enum Action {
        DO,
        STOP
    }
}
