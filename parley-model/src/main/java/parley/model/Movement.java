package parley.model;

import java.util.List;

/// What changed in one party's stance on one measure.
///
/// @param terms the earlier term, where there is one, and the later
public record Movement(PartyId party, Measure measure, Change change, List<String> terms) implements Conclusion {
    /// In which way a stance moved.
    public enum Change {
        NEW,
        HARDENED,
        SOFTENED,
        DROPPED,
        CONTRADICTED,
        CLARIFIED
    }

    public Movement {
        terms = List.copyOf(terms);
        Require.that(!terms.isEmpty(), "a movement rests on terms");
    }
}
