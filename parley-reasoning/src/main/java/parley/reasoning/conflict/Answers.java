package parley.reasoning.conflict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import parley.model.conflict.Ranking;

/// The worst state for one decision maker that the others can lead to from each state, found once for all states.
///
/// Target states are taken from the worst on; each hands itself backwards to every state from which a legal sequence
/// leads to it and that has no answer yet. Every state and mark is visited once: time is states × marks × moves.
final class Answers {
    static final int NONE = -1;

    private final Walk walk;
    private final int[] answer;
    private final BitSet seen;
    private int[] queue = new int[1024];
    private int tail;
    private int target;

    /// How the others walk.
    ///
    /// @param focal     the decision maker whose improvements are answered
    /// @param improving whether each step must be the mover's own improvement
    record Walk(Moves moves, List<Ranking> rankings, int focal, Legality legality, boolean improving) {}

    Answers(Walk walk, int states) {
        this.walk = walk;
        this.answer = new int[states];
        this.seen = new BitSet(states);
    }

    /// For each state the first of `targets` that the others reach from it in one move or more, or [#NONE]. The array
    /// is used again by the next call.
    int[] firstReached(int[] targets) {
        Arrays.fill(answer, NONE);
        seen.clear();
        for (int state : targets) {
            target = state;
            tail = 0;
            stepsInto(state, NONE);
            while (tail > 0) {
                int node = queue[--tail];
                stepsInto(node / walk.legality.marks(), node % walk.legality.marks());
            }
        }
        return answer;
    }

    private void stepsInto(int state, int mark) {
        for (int maker = 0; maker < walk.rankings.size(); maker++) {
            if (maker == walk.focal) {
                continue;
            }
            int before = mark == NONE ? walk.legality.begin(maker) : walk.legality.add(mark, maker);
            if (before != Legality.NEVER) {
                stepsOf(maker, state, before);
            }
        }
    }

    private void stepsOf(int maker, int state, int mark) {
        Ranking own = walk.rankings.get(maker);
        int here = own.of(state);
        walk.moves.into(maker, state, from -> {
            if (!walk.improving || here < own.of(from)) {
                visit(from, mark);
            }
        });
    }

    private void visit(int state, int mark) {
        int node = state * walk.legality.marks() + mark;
        if (seen.get(node)) {
            return;
        }
        seen.set(node);
        if (answer[state] == NONE) {
            answer[state] = target;
        }
        if (tail == queue.length) {
            queue = Arrays.copyOf(queue, 2 * tail);
        }
        queue[tail++] = node;
    }
}
