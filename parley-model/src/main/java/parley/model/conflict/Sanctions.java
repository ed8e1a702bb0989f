package parley.model.conflict;

/// How the others may answer where there are more than two decision makers.
public enum Sanctions {
    /// any sequence in which nobody moves twice in a row (Fang, Hipel and Kilgour)
    SEQUENCES,
    /// each opponent moves at most once
    ONCE,
    /// one move of a single opponent
    SINGLE
}
