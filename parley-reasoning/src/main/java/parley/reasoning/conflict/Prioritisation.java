package parley.reasoning.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import parley.model.ParleyException;
import parley.model.conflict.Ranking;

/// Option prioritisation: states are ranked by the statements they satisfy, the first statement weighing more than all
/// that
/// follow together (Fang, Hipel, Kilgour and Peng, 2003).
final class Prioritisation {
    /// As many statements as fit the weights of a `long`.
    static final int STATEMENTS = 62;

    private Prioritisation() {}

    static Ranking rank(List<String> statements, int options, long[] states) {
        if (statements.size() > STATEMENTS) {
            throw new ParleyException(
                    "at most " + STATEMENTS + " priority statements are weighed, not " + statements.size());
        }
        List<LongPredicate> truths =
                statements.stream().map(s -> PriorityParser.parse(s, options)).toList();
        long[] scores = LongStream.of(states).map(state -> score(truths, state)).toArray();
        long[] distinct = LongStream.of(scores).distinct().sorted().toArray();
        int[] classes = LongStream.of(scores)
                .mapToInt(score -> distinct.length - 1 - Arrays.binarySearch(distinct, score))
                .toArray();
        return new Ranking(classes, Ranking.Ties.EQUAL);
    }

    private static long score(List<LongPredicate> truths, long state) {
        long score = 0;
        for (LongPredicate truth : truths) {
            score = 2 * score + (truth.test(state) ? 1 : 0);
        }
        return score;
    }
}
