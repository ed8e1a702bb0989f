package parley.model.conflict;

import java.util.List;
import java.util.OptionalInt;

/// Why a state is stable or not for a decision maker (or a coalition) under a concept.
///
/// @param makers    one decision maker, or the members of a coalition, by index
/// @param exchanges each improvement, with the answer that deters it where there is one
public record Verdict(Concept concept, List<Integer> makers, int state, List<Exchange> exchanges) {
    /// An improvement and the answer to it, states by index.
    public record Exchange(int improvement, OptionalInt answer) {}

    public Verdict {
        makers = List.copyOf(makers);
        exchanges = List.copyOf(exchanges);
    }

    public boolean stable() {
        return exchanges.stream().allMatch(e -> e.answer().isPresent());
    }
}
