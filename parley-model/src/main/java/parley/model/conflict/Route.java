package parley.model.conflict;

import java.util.List;

/// A shortest way from the status quo to a state.
public record Route(Kind kind, int from, int to, List<Step> steps) {
    /// What a step may be.
    public enum Kind {
        MOVES,
        IMPROVEMENTS,
        COALITION_IMPROVEMENTS
    }

    /// One move of a decision maker, or of a coalition together.
    public record Step(List<Integer> makers, int to) {
        public Step {
            makers = List.copyOf(makers);
        }
    }

    public Route {
        steps = List.copyOf(steps);
    }
}
