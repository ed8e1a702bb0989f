package parley.reasoning.conflict;

/// Tells for every state of a set the highest value among the states that the others reach from it.
interface WorstReached {
    int NONE = Answers.NONE;

    /// @param values by state; [#NONE] for a state that counts for nothing
    /// @return by state; [#NONE] where nothing that counts is reached
    int[] from(int[] values);
}
