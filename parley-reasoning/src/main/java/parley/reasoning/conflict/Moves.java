package parley.reasoning.conflict;

import java.util.function.IntConsumer;

/// The one-step moves of each decision maker between states, forwards and backwards. A state is never its own move.
interface Moves {
    void from(int maker, int state, IntConsumer to);

    void into(int maker, int state, IntConsumer from);

    /// Whether two moves of one decision maker in a row can always be made as one.
    boolean transitive();
}
