package parley.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.DecisionMaker;
import parley.model.conflict.Conflict.Direction;
import parley.model.conflict.Conflict.Option;
import parley.model.conflict.Conflict.State;
import parley.model.conflict.Preference;
import parley.model.conflict.Ranking;
import parley.model.conflict.Ranking.Ties;

/// The shape of a random conflict: options dealt out in turn, that many of all combinations feasible, each decision
/// maker with a ranking of 1,000 tie classes at most.
record Stalemate(int makers, int options, int states) {
    private static final int CLASSES = 1_000;

    /// The same conflict for the same seed.
    Conflict conflict(long seed) {
        Random random = new Random(seed);
        List<State> feasible = random.ints(0, 1 << options)
                .distinct()
                .limit(states)
                .sorted()
                .mapToObj(bits -> new State("s" + bits, choices(bits)))
                .toList();
        return new Conflict(
                "stalemate",
                IntStream.range(0, makers).mapToObj(this::maker).toList(),
                IntStream.range(0, options)
                        .mapToObj(o -> new Option("option " + o, Direction.BOTH))
                        .toList(),
                feasible,
                IntStream.range(0, makers)
                        .<Preference>mapToObj(
                                m -> new Ranking(random.ints(states, 0, CLASSES).toArray(), Ties.EQUAL))
                        .toList(),
                Optional.empty(),
                List.of());
    }

    private DecisionMaker maker(int maker) {
        List<Integer> own = IntStream.range(0, options)
                .filter(o -> o % makers == maker)
                .boxed()
                .toList();
        return new DecisionMaker("maker " + maker, own);
    }

    private String choices(int bits) {
        StringBuilder letters = new StringBuilder(options);
        for (int o = 0; o < options; o++) {
            letters.append((bits >> o & 1) == 1 ? 'Y' : 'N');
        }
        return letters.toString();
    }
}
