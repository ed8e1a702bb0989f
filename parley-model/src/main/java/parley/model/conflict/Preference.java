package parley.model.conflict;

/// What one decision maker is known to prefer among states.
public interface Preference {
    /// What is claimed of state `a` beside state `b`, by index.
    Claim compare(int a, int b);

    /// A claim between two states. `UNKNOWN` is neither a tie nor a preference.
    enum Claim {
        BETTER,
        EQUAL,
        WORSE,
        UNKNOWN
    }

    /// `a` is known to be better than `b`.
    default boolean prefers(int a, int b) {
        return compare(a, b) == Claim.BETTER;
    }
}
