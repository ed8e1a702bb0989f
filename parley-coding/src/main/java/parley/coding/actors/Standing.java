package parley.coding.actors;

import java.util.List;
import java.util.Optional;
import parley.model.PartyId;

/// For whom a noun phrase stands: its party and role, or the parties between which it could not be decided.
///
/// @param explicit whether the words themselves say for whom (`the Turkish leader`), not the context
record Standing(Optional<PartyId> party, Optional<String> role, List<PartyId> candidates, boolean explicit) {
    static final Standing NONE = new Standing(Optional.empty(), Optional.empty(), List.of(), false);

    Standing {
        candidates = party.isPresent() ? List.of() : List.copyOf(candidates);
    }

    static Standing of(PartyId party) {
        return new Standing(Optional.of(party), Optional.empty(), List.of(), true);
    }

    Standing in(Optional<String> newRole) {
        return new Standing(party, newRole, candidates, explicit);
    }
}
