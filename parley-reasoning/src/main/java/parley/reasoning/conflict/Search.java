package parley.reasoning.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Breadth-first walks along legal sequences of moves.
final class Search {
    private final Moves moves;

    Search(Moves moves) {
        this.moves = moves;
    }

    /// Which steps a walker takes.
    interface Steps {
        boolean allow(int maker, int to, int from);
    }

    /// Who walks, in which sequences, by which steps.
    record Walkers(List<Integer> makers, Legality legality, Steps steps) {}

    /// A step on a walk, with the one before it.
    record Trail(
            int maker,
            int from,
            int end,
            int mark,
            @Nullable Trail before) {
        /// The steps from the first on.
        List<Trail> steps() {
            List<Trail> steps = new ArrayList<>();
            for (Trail step = this; step != null; step = step.before) {
                steps.addFirst(step);
            }
            return steps;
        }
    }

    /// The shortest walk of one step or more from `start` to a state that is wanted.
    Optional<Trail> first(int start, Walkers walkers, IntPredicate wanted) {
        Deque<Trail> queue = new ArrayDeque<>();
        BitSet seen = new BitSet();
        queue.add(new Trail(Legality.NEVER, start, start, Legality.NEVER, null));
        while (!queue.isEmpty()) {
            Trail here = queue.remove();
            if (here.maker() != Legality.NEVER && wanted.test(here.end())) {
                return Optional.of(here);
            }
            next(here, walkers, seen, queue);
        }
        return Optional.empty();
    }

    /// The shortest walk to each state and mark that the walkers reach from `start`, the shortest first.
    List<Trail> trails(int start, Walkers walkers) {
        List<Trail> trails = new ArrayList<>();
        BitSet seen = new BitSet();
        next(new Trail(Legality.NEVER, start, start, Legality.NEVER, null), walkers, seen, trails);
        for (int i = 0; i < trails.size(); i++) {
            next(trails.get(i), walkers, seen, trails);
        }
        return trails;
    }

    /// Every state that the walkers reach from `start` in one step or more.
    Set<Integer> reach(int start, Walkers walkers) {
        Set<Integer> reached = new TreeSet<>();
        first(start, walkers, s -> {
            reached.add(s);
            return false;
        });
        return reached;
    }

    /// Adds the steps from `here` that lead to a state and mark not seen before.
    private void next(Trail here, Walkers walkers, BitSet seen, Collection<Trail> next) {
        @Nullable Trail before = here.maker() == Legality.NEVER ? null : here;
        for (int maker : walkers.makers()) {
            int mark = before == null
                    ? walkers.legality().begin(maker)
                    : walkers.legality().add(here.mark(), maker);
            if (mark != Legality.NEVER) {
                moves.from(maker, here.end(), to -> {
                    int node = to * walkers.legality().marks() + mark;
                    if (!seen.get(node) && walkers.steps().allow(maker, to, here.end())) {
                        seen.set(node);
                        next.add(new Trail(maker, here.end(), to, mark, before));
                    }
                });
            }
        }
    }
}
