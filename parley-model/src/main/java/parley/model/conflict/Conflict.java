package parley.model.conflict;

import java.util.List;
import java.util.Optional;
import parley.model.ParleyException;

/// A conflict in option form: who can choose what, which combinations are feasible, and who prefers which.
///
/// @param states      the feasible ones, in the order of the file
/// @param preferences one a decision maker, in their order
/// @param moves       explicit one-step arcs a decision maker; where given they override options and directions
/// @param words       what the conflict rests on, a line a preference statement; empty for a file typed in
public record Conflict(
        String title,
        List<DecisionMaker> makers,
        List<Option> options,
        List<State> states,
        List<Preference> preferences,
        Optional<List<List<Arc>>> moves,
        List<String> words) {
    /// Who chooses; `options` are indexes into the conflict's options.
    public record DecisionMaker(String name, List<Integer> options) {
        public DecisionMaker {
            options = List.copyOf(options);
        }
    }

    /// A choice that one decision maker takes or leaves.
    public record Option(String name, Direction direction) {}

    /// Which changes of an option are possible.
    public enum Direction {
        BOTH,
        /// only from not taken to taken
        FORWARD,
        /// only from taken to not taken
        BACK
    }

    /// A feasible combination: a letter per option, `Y`, `N`, or `-` for either.
    public record State(String id, String choices) {}

    /// A move between states, by their index.
    public record Arc(int from, int to) {}

    public Conflict {
        makers = List.copyOf(makers);
        options = List.copyOf(options);
        states = List.copyOf(states);
        preferences = List.copyOf(preferences);
        moves = moves.map(List::copyOf);
        words = List.copyOf(words);
        if (states.isEmpty()) {
            throw new ParleyException("conflict '" + title + "' has no feasible state");
        }
        if (preferences.size() != makers.size()) {
            throw new ParleyException("conflict '" + title + "' needs one preference a decision maker");
        }
    }

    /// The index of the state with this id.
    public int index(String id) {
        for (int s = 0; s < states.size(); s++) {
            if (states.get(s).id().equals(id)) {
                return s;
            }
        }
        throw new ParleyException("conflict '" + title + "' has no state '" + id + "'");
    }
}
