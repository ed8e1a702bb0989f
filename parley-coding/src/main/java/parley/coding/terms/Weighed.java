package parley.coding.terms;

import java.util.List;
import parley.coding.learning.Features;
import parley.model.Term;

/// A term that the constructions allow, and what speaks for and against it: what [Chooser] decides on and training
/// learns from.
///
/// @param placings the matters that its measure may belong to
public record Weighed(Term term, Features features, List<Placing> placings) {
    public Weighed {
        placings = List.copyOf(placings);
    }
}
