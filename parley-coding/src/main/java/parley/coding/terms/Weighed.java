package parley.coding.terms;

import parley.coding.learning.Features;
import parley.model.Term;

/// A term that the constructions allow, and what speaks for and against it: what [Chooser] decides on and training
/// learns from.
public record Weighed(Term term, Features features) {}
