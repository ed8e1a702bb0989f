package parley.reasoning.conflict;

import java.util.BitSet;
import parley.model.conflict.Concept;

/// Finds the states that are stable for one decision maker.
interface Solver {
    /// The states stable for `maker` under `concept`, by index.
    BitSet stable(Concept concept, int maker);
}
