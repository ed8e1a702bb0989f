package parley.reasoning.conflict;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.Direction;
import parley.model.conflict.Sanctions;

/// The naive solver of the tests: the definitions word by word, over sets, with nothing shared with the house but the
/// values. Complete preferences and states without open options only.
final class DefinitionSolver {
    private final Conflict conflict;
    private final Sanctions sanctions;
    private final Map<List<Integer>, Set<Integer>> moves = new HashMap<>();
    private final Map<List<Integer>, Set<Integer>> answers = new HashMap<>();

    DefinitionSolver(Conflict conflict, Sanctions sanctions) {
        this.conflict = conflict;
        this.sanctions = sanctions;
    }

    BitSet equilibria(Concept concept) {
        BitSet states = new BitSet();
        IntStream.range(0, conflict.states().size())
                .filter(s -> IntStream.range(0, conflict.makers().size()).allMatch(i -> stable(concept, i, s)))
                .forEach(states::set);
        return states;
    }

    boolean stable(Concept concept, int i, int s) {
        return improvements(i, s).stream().allMatch(t -> deterred(concept, i, s, t));
    }

    private boolean deterred(Concept concept, int i, int s, int t) {
        return switch (concept) {
            case NASH -> false;
            case GMR -> answers(i, t, false).stream().anyMatch(x -> !better(i, x, s));
            case SMR ->
                answers(i, t, false).stream()
                        .anyMatch(x -> !better(i, x, s) && moves(i, x).stream().noneMatch(y -> better(i, y, s)));
            case SEQ -> answers(i, t, true).stream().anyMatch(x -> !better(i, x, s));
            case SIM ->
                answers(i, s, true).stream().map(u -> joined(i, t, u)).anyMatch(x -> x >= 0 && !better(i, x, s));
        };
    }

    private boolean better(int i, int a, int b) {
        return conflict.preferences().get(i).prefers(a, b);
    }

    private Set<Integer> improvements(int i, int s) {
        Set<Integer> better = new TreeSet<>(moves(i, s));
        better.removeIf(t -> !better(i, t, s));
        return better;
    }

    private Set<Integer> moves(int i, int s) {
        return moves.computeIfAbsent(List.of(i, s), key -> tried(i, s));
    }

    private Set<Integer> tried(int i, int s) {
        Set<Integer> to = new TreeSet<>();
        if (conflict.moves().isPresent()) {
            conflict.moves().get().get(i).stream()
                    .filter(a -> a.from() == s && a.to() != s)
                    .forEach(a -> to.add(a.to()));
            return to;
        }
        IntStream.range(0, conflict.states().size())
                .filter(t -> t != s && reaches(i, s, t))
                .forEach(to::add);
        return to;
    }

    private boolean reaches(int i, int s, int t) {
        String before = conflict.states().get(s).choices();
        String after = conflict.states().get(t).choices();
        return IntStream.range(0, before.length()).allMatch(o -> {
            if (before.charAt(o) == after.charAt(o)) {
                return true;
            }
            Direction direction = conflict.options().get(o).direction();
            return conflict.makers().get(i).options().contains(o)
                    && (direction == Direction.BOTH || (direction == Direction.FORWARD) == (after.charAt(o) == 'Y'));
        });
    }

    private record Node(int state, List<Integer> movers) {}

    /// What the others reach from `start` in legal sequences, tried out one by one.
    private Set<Integer> answers(int i, int start, boolean improving) {
        return answers.computeIfAbsent(List.of(i, start, improving ? 1 : 0), key -> walked(i, start, improving));
    }

    private Set<Integer> walked(int i, int start, boolean improving) {
        Set<Integer> reached = new TreeSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(new Node(start, List.of())));
        while (!open.isEmpty()) {
            Node here = open.pop();
            for (int j = 0; j < conflict.makers().size(); j++) {
                if (j == i || !mayMove(here.movers(), j)) {
                    continue;
                }
                for (int to : improving ? improvements(j, here.state()) : moves(j, here.state())) {
                    reached.add(to);
                    Node next = new Node(to, remembered(here.movers(), j));
                    if (seen.add(next)) {
                        open.push(next);
                    }
                }
            }
        }
        return reached;
    }

    private boolean mayMove(List<Integer> movers, int j) {
        return switch (sanctions) {
            case SEQUENCES -> movers.isEmpty() || movers.getLast() != j;
            case ONCE -> !movers.contains(j);
            case SINGLE -> movers.isEmpty();
        };
    }

    /// As much of the past as the reading asks for.
    private List<Integer> remembered(List<Integer> movers, int j) {
        return switch (sanctions) {
            case SEQUENCES, SINGLE -> List.of(j);
            case ONCE ->
                IntStream.concat(movers.stream().mapToInt(m -> m), IntStream.of(j))
                        .sorted()
                        .boxed()
                        .toList();
        };
    }

    private int joined(int i, int t, int u) {
        StringBuilder choices = new StringBuilder(conflict.states().get(u).choices());
        for (int o : conflict.makers().get(i).options()) {
            choices.setCharAt(o, conflict.states().get(t).choices().charAt(o));
        }
        return IntStream.range(0, conflict.states().size())
                .filter(s -> conflict.states().get(s).choices().contentEquals(choices))
                .findFirst()
                .orElse(-1);
    }
}
