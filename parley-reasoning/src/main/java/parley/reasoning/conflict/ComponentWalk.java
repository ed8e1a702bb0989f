package parley.reasoning.conflict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Reach by any sequence of the others' improvements. States that reach each other are one component (Tarjan, 1972),
/// found
/// once; each question is then one pass over components, which are numbered so that successors come first.
final class ComponentWalk implements WorstReached {
    private final int[] states;
    private final int[] component;
    private final int[][] successors;

    /// @param states a set of states that no improvement of the others leaves
    ComponentWalk(Answers.Walk walk, BitSet states) {
        this.states = states.stream().toArray();
        int[] place = new int[states.length()];
        for (int k = 0; k < this.states.length; k++) {
            place[this.states[k]] = k;
        }
        int[][] steps = IntStream.of(this.states)
                .mapToObj(s -> improvements(walk, s).map(t -> place[t]).toArray())
                .toArray(int[][]::new);
        this.component = new Components(steps).of();
        this.successors = condensed(steps);
    }

    private static IntStream improvements(Answers.Walk walk, int state) {
        List<Integer> others = IntStream.range(0, walk.rankings().size())
                .filter(m -> m != walk.focal())
                .boxed()
                .toList();
        IntStream.Builder to = IntStream.builder();
        for (int maker : others) {
            var own = walk.rankings().get(maker);
            walk.moves().from(maker, state, t -> {
                if (own.of(t) < own.of(state)) {
                    to.add(t);
                }
            });
        }
        return to.build();
    }

    private int[][] condensed(int[][] steps) {
        int count = Arrays.stream(component).max().orElse(-1) + 1;
        IntStream.Builder[] next = new IntStream.Builder[count];
        Arrays.setAll(next, c -> IntStream.builder());
        for (int k = 0; k < steps.length; k++) {
            int own = component[k];
            IntStream.of(steps[k]).map(t -> component[t]).filter(c -> c != own).forEach(next[own]::add);
        }
        return Arrays.stream(next).map(c -> c.build().distinct().toArray()).toArray(int[][]::new);
    }

    @Override
    public int[] from(int[] values) {
        int[] worst = new int[successors.length];
        Arrays.fill(worst, NONE);
        for (int k = 0; k < states.length; k++) {
            worst[component[k]] = Math.max(worst[component[k]], values[states[k]]);
        }
        for (int c = 0; c < worst.length; c++) {
            for (int next : successors[c]) {
                worst[c] = Math.max(worst[c], worst[next]);
            }
        }
        int[] reached = new int[values.length];
        for (int k = 0; k < states.length; k++) {
            reached[states[k]] = worst[component[k]];
        }
        return reached;
    }
}
