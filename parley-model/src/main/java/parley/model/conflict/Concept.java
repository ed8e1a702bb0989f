package parley.model.conflict;

/// When a state is stable for a decision maker.
public enum Concept {
    /// no improvement of its own
    NASH,
    /// every improvement can be answered by moves of the others to a state that is not better
    GMR,
    /// as GMR, and there is no way back to something better from that answer
    SMR,
    /// as GMR, by answers that are the others' own improvements
    SEQ,
    /// as SEQ, for moves made at the same time
    SIM
}
