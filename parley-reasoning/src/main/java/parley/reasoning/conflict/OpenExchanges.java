package parley.reasoning.conflict;

import java.util.BitSet;
import java.util.stream.IntStream;
import parley.model.conflict.Concept;

/// The temptations of one decision maker that no answer deters, for many states at once.
///
/// The others' answers to an improvement are the same whatever state it came from, so they are walked once for each
/// improvement (with simultaneous moves: once for each state) and asked for every state that it tempts from.
final class OpenExchanges {
    private static final int[] NONE = {};
    private final StateSpace space;
    private final OpenSolver solver;
    private final Concept concept;
    private final int maker;
    private final Reach answers;

    /// What is done about an exchange that nobody deters.
    interface Undeterred {
        void take(int state, int improvement);
    }

    OpenExchanges(StateSpace space, OpenSolver solver, Concept concept, int maker) {
        this.space = space;
        this.solver = solver;
        this.concept = concept;
        this.maker = maker;
        this.answers = new Reach(space.moves(), solver.answering(concept, maker));
    }

    /// Tells of every undeterred temptation away from one of `states`. A state that is taken out of `states` on the way
    /// is not asked about any more.
    void forEach(BitSet states, Undeterred found) {
        if (concept == Concept.SIM) {
            for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
                atOnce(state, states, found);
            }
        } else {
            IntStream.range(0, space.size()).forEach(improvement -> answered(improvement, states, found));
        }
    }

    private void answered(int improvement, BitSet states, Undeterred found) {
        IntStream.Builder tempted = IntStream.builder();
        space.moves().into(maker, improvement, state -> {
            if (states.get(state) && solver.tempts(maker, improvement, state)) {
                tempted.add(state);
            }
        });
        int[] from = tempted.build().toArray();
        int[] reached = from.length == 0 || concept == Concept.NASH ? NONE : answers.from(improvement);
        for (int state : from) {
            if (undeterred(state, improvement, reached)) {
                found.take(state, improvement);
            }
        }
    }

    private void atOnce(int state, BitSet states, Undeterred found) {
        IntStream.Builder tempting = IntStream.builder();
        space.moves().from(maker, state, t -> {
            if (solver.tempts(maker, t, state)) {
                tempting.add(t);
            }
        });
        int[] improvements = tempting.build().toArray();
        int[] reached = improvements.length == 0 ? NONE : answers.from(state);
        for (int improvement : improvements) {
            if (states.get(state) && undeterred(state, improvement, reached)) {
                found.take(state, improvement);
            }
        }
    }

    private boolean undeterred(int state, int improvement, int[] reached) {
        for (int answer : reached) {
            if (solver.deters(concept, maker, new OpenSolver.Reply(state, improvement, answer))) {
                return false;
            }
        }
        return true;
    }
}
