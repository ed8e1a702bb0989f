package parley.coding.terms;

import parley.coding.learning.Features;
import parley.model.Matter;

/// A matter that a measure may belong to, and what speaks for it.
public record Placing(Matter matter, Features features) {}
