package parley.reasoning.conflict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.conflict.Concept;
import parley.model.conflict.Ranking;

/// Stability in option form with complete rankings, for large conflicts: one backwards walk a decision maker and
/// concept.
final class RankedSolver implements Solver {
    private final StateSpace space;
    private final List<Ranking> rankings;
    private final Legality legality;

    /// @param legality of the opponents' sequences
    RankedSolver(StateSpace space, List<Ranking> rankings, Legality legality) {
        this.space = space;
        this.rankings = rankings;
        this.legality = legality;
    }

    @Override
    public BitSet stable(Concept concept, int maker) {
        return switch (concept) {
            case NASH -> withoutImprovement(maker);
            case GMR -> deterred(maker, ranks(maker), answers(maker, ranks(maker), false));
            case SMR -> deterred(maker, escapes(maker), answers(maker, escapes(maker), false));
            case SEQ -> deterred(maker, ranks(maker), answers(maker, ranks(maker), true));
            case SIM -> new SimultaneousAnswers(space, rankings, legality, maker).stable();
        };
    }

    private BitSet withoutImprovement(int maker) {
        int[] none = new int[space.size()];
        Arrays.fill(none, Answers.NONE);
        return deterred(maker, none, none);
    }

    /// The states whose every improvement leads to an answer of a value no better than the state.
    private BitSet deterred(int maker, int[] value, int[] answers) {
        Ranking own = rankings.get(maker);
        BitSet stable = new BitSet(space.size());
        for (int s = 0; s < space.size(); s++) {
            int here = own.of(s);
            boolean[] tempted = new boolean[1];
            space.moves()
                    .from(
                            maker,
                            s,
                            t -> tempted[0] |=
                                    own.of(t) < here && (answers[t] == Answers.NONE || value[answers[t]] < here));
            stable.set(s, !tempted[0]);
        }
        return stable;
    }

    private int[] answers(int maker, int[] value, boolean improving) {
        Answers.Walk walk = new Answers.Walk(space.moves(), rankings, maker, legality, improving);
        return new Answers(walk, space.size()).firstReached(worstFirst(value));
    }

    private int[] ranks(int maker) {
        Ranking own = rankings.get(maker);
        return IntStream.range(0, space.size()).map(own::of).toArray();
    }

    /// The best class that the decision maker can still get to from each state, staying included.
    private int[] escapes(int maker) {
        Ranking own = rankings.get(maker);
        int[] best = ranks(maker);
        for (int s = 0; s < best.length; s++) {
            int state = s;
            space.moves().from(maker, s, t -> best[state] = Math.min(best[state], own.of(t)));
        }
        return best;
    }

    /// The states by falling class number, equal ones by index.
    static int[] worstFirst(int[] value) {
        return IntStream.range(0, value.length)
                .mapToLong(s -> ((long) (Integer.MAX_VALUE - value[s]) << 32) | s)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }
}
