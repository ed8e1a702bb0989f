package parley.reasoning.conflict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parley.model.conflict.Ranking;

/// Stability under simultaneous moves in option form. The others never change the decision maker's own choices, so for
/// a
/// pair of own choices `a → b` one walk over the states with `a` settles every state at once: the target
/// value of
/// a state is the class of the state that has `b` in its place, where that is feasible.
final class SimultaneousAnswers {
    private final StateSpace space;
    private final List<Ranking> rankings;
    private final int maker;
    private final long own;
    private final Answers.Walk walk;
    private final Answers answers;

    SimultaneousAnswers(StateSpace space, List<Ranking> rankings, Legality legality, int maker) {
        this.space = space;
        this.rankings = rankings;
        this.maker = maker;
        this.own = space.own(maker);
        this.walk = new Answers.Walk(space.moves(), rankings, maker, legality, true);
        this.answers = new Answers(walk, space.size());
    }

    BitSet stable() {
        BitSet stable = new BitSet(space.size());
        stable.set(0, space.size());
        SortedMap<Long, BitSet> byChoice = new TreeMap<>();
        for (int s = 0; s < space.size(); s++) {
            byChoice.computeIfAbsent(space.bits(s) & own, c -> new BitSet()).set(s);
        }
        for (BitSet states : byChoice.values()) {
            WorstReached worst = walk.legality() instanceof Legality.Any
                    ? new ComponentWalk(walk, states)
                    : values -> walked(states, values);
            for (var temptation : temptations(states).entrySet()) {
                int[] reached = worst.from(joined(states, temptation.getKey()));
                Ranking ranking = rankings.get(maker);
                temptation.getValue().stream()
                        .filter(s -> reached[s] < ranking.of(s))
                        .forEach(stable::clear);
            }
        }
        return stable;
    }

    /// The improvements from `states`, by the own choice they lead to.
    private SortedMap<Long, BitSet> temptations(BitSet states) {
        Ranking ranking = rankings.get(maker);
        SortedMap<Long, BitSet> tempted = new TreeMap<>();
        states.stream()
                .forEach(s -> space.moves().from(maker, s, t -> {
                    if (ranking.of(t) < ranking.of(s)) {
                        tempted.computeIfAbsent(space.bits(t) & own, c -> new BitSet())
                                .set(s);
                    }
                }));
        return tempted;
    }

    /// For each of `states` the class of the state that has `choice` in its place.
    private int[] joined(BitSet states, long choice) {
        int[] joined = new int[space.size()];
        Arrays.fill(joined, WorstReached.NONE);
        states.stream().forEach(s -> joined[s] = classWith(choice, s));
        return joined;
    }

    private int[] walked(BitSet states, int[] values) {
        int[] reached = answers.firstReached(targets(states, values)).clone();
        for (int s = 0; s < reached.length; s++) {
            reached[s] = reached[s] == Answers.NONE ? WorstReached.NONE : values[reached[s]];
        }
        return reached;
    }

    private int classWith(long choice, int state) {
        OptionalInt joined = space.join(choice, state, own);
        return joined.isPresent() ? rankings.get(maker).of(joined.getAsInt()) : Answers.NONE;
    }

    private static int[] targets(BitSet states, int[] joined) {
        return IntStream.of(states.stream().toArray())
                .filter(s -> joined[s] != Answers.NONE)
                .mapToLong(s -> ((long) (Integer.MAX_VALUE - joined[s]) << 32) | s)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }
}
