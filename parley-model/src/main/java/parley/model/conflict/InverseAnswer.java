package parley.model.conflict;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Which rankings of one decision maker make a state stable for it, the others' preferences as given.
///
/// @param clauses  the ranking must place the state at least as high as all states of one alternative of every clause
/// @param count    how many strict rankings of all states do; empty where the search was cut off
/// @param total    how many strict rankings there are
public record InverseAnswer(
        Concept concept,
        int maker,
        int state,
        List<Clause> clauses,
        Optional<BigInteger> count,
        BigInteger total,
        Optional<String> limit) {
    /// For one move: the alternatives, each a set of states that must not be better.
    public record Clause(int move, List<List<Integer>> alternatives) {
        public Clause {
            alternatives = alternatives.stream().map(List::copyOf).toList();
        }
    }

    public InverseAnswer {
        clauses = List.copyOf(clauses);
    }
}
