package parley.coding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.Range;

/// Which statement is told in which: of those whose content holds the cue of another, the one with the least content.
final class Nesting {
    /// How many statements away, in the order of the text, one is looked for.
    private static final int REACH = 40;

    private final List<Optional<Integer>> outer;

    private Nesting(List<Optional<Integer>> outer) {
        this.outer = outer;
    }

    static Nesting of(List<Attribution> all) {
        List<Optional<Integer>> outer = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            outer.add(outer(all, i));
        }
        return new Nesting(outer);
    }

    /// What is told has less content than what tells it, so that no two can tell each other.
    private static Optional<Integer> outer(List<Attribution> all, int inner) {
        int best = -1;
        for (int i = Math.max(0, inner - REACH); i < Math.min(all.size(), inner + REACH); i++) {
            boolean larger = i != inner && length(all.get(i)) > length(all.get(inner));
            if (larger
                    && all.get(i).tells(all.get(inner))
                    && (best < 0 || length(all.get(i)) < length(all.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Range::length).sum();
    }

    /// The place of the statement that statement `i` is told in.
    Optional<Integer> outer(int i) {
        return outer.get(i);
    }
}
