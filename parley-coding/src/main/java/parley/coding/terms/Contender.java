package parley.coding.terms;

import java.util.Optional;
import parley.coding.learning.Features;
import parley.model.PartyId;

/// One who may carry a measure out, or nobody in particular, and what speaks for that.
public record Contender(Optional<PartyId> party, Features features) {}
