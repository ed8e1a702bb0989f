package parley.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Finds circles of waiting: A's act waits for a demand on B, whose act waits for a demand on A.
///
/// Only chordless circles are blocks: one with a shortcut holds a smaller one within it, and breaking the smaller
/// breaks
/// both. Depth first from the earliest term of each circle, so every circle is met once.
final class Cycles {
    private final int longest;
    private final Answers answers;
    private int left;
    private boolean cut;

    Cycles(Answers answers, ReasonerSettings settings) {
        this.answers = answers;
        longest = settings.cycleLength();
        left = settings.searchLimit();
    }

    /// Whether a longer circle or a larger search was given up.
    boolean cut() {
        return cut;
    }

    /// @param demands those with a gate that nobody refuses, in the order of time
    List<List<Stand>> of(List<Stand> demands) {
        List<List<Integer>> next =
                demands.stream().map(d -> successors(d, demands)).toList();
        List<List<Stand>> found = new ArrayList<>();
        for (int start = 0; start < demands.size(); start++) {
            Deque<Integer> path = new ArrayDeque<>(List.of(start));
            grow(
                    path,
                    next,
                    circle -> found.add(circle.stream().map(demands::get).toList()));
        }
        return found;
    }

    private List<Integer> successors(Stand demand, List<Stand> demands) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            Stand other = demands.get(i);
            if (answers.acts(other.holder(), demand) && other.gates(demand.measure())) {
                all.add(i);
            }
        }
        return all;
    }

    private void grow(Deque<Integer> path, List<List<Integer>> next, Consumer<List<Integer>> found) {
        int start = path.getFirst();
        List<Integer> steps = next.get(path.getLast());
        if (steps.contains(start)) {
            found.accept(List.copyOf(path));
            return;
        }
        for (int step : steps) {
            if (--left < 0) {
                cut = true;
                return;
            }
            if (step > start && !path.contains(step) && chordless(step, path, next)) {
                extend(step, path, next, found);
            }
        }
    }

    private void extend(int step, Deque<Integer> path, List<List<Integer>> next, Consumer<List<Integer>> found) {
        if (path.size() == longest) {
            cut = true;
            return;
        }
        path.addLast(step);
        grow(path, next, found);
        path.removeLast();
    }

    /// Nothing on the path but its end leads to `step`, and `step` leads to nothing on the path but its start.
    private static boolean chordless(int step, Deque<Integer> path, List<List<Integer>> next) {
        for (int before : path) {
            boolean end = before == path.getLast();
            boolean start = before == path.getFirst();
            if (!end && next.get(before).contains(step)
                    || !start && next.get(step).contains(before)) {
                return false;
            }
        }
        return true;
    }
}
