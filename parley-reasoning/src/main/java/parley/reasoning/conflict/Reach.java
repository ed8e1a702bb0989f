package parley.reasoning.conflict;

import java.util.Arrays;
import java.util.BitSet;

/// The states that walkers get to along legal sequences of moves, the nearest first, without the ways there. Its room
/// is used again by each question: one thread only.
final class Reach {
    private final Moves moves;
    private final Search.Walkers walkers;
    private final int marks;
    private final BitSet seen = new BitSet();
    private final BitSet ended = new BitSet();
    private int[] nodes = new int[64];
    private int[] ends = new int[64];
    private int found;
    private int count;

    Reach(Moves moves, Search.Walkers walkers) {
        this.moves = moves;
        this.walkers = walkers;
        this.marks = walkers.legality().marks();
    }

    /// The states reached from `start` in one step or more.
    int[] from(int start) {
        seen.clear();
        ended.clear();
        found = 0;
        count = 0;
        steps(start, Legality.NEVER);
        for (int next = 0; next < found; next++) {
            steps(nodes[next] / marks, nodes[next] % marks);
        }
        return Arrays.copyOf(ends, count);
    }

    private void steps(int state, int mark) {
        for (int maker : walkers.makers()) {
            int after = mark == Legality.NEVER
                    ? walkers.legality().begin(maker)
                    : walkers.legality().add(mark, maker);
            if (after != Legality.NEVER) {
                moves.from(maker, state, to -> {
                    if (!seen.get(to * marks + after) && walkers.steps().allow(maker, to, state)) {
                        visit(to, after);
                    }
                });
            }
        }
    }

    private void visit(int state, int mark) {
        seen.set(state * marks + mark);
        if (found == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * found);
        }
        nodes[found++] = state * marks + mark;
        if (!ended.get(state)) {
            ended.set(state);
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
            }
            ends[count++] = state;
        }
    }
}
