package parley.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TreeBuilderTest {
    /// Scores drawn at random; the view of a head has the length of the sentence, so that every arc is free.
    private static ArcScores random(int size, long seed) {
        Random random = new Random(seed);
        ArcScores scores = new ArcScores(size);
        float[][] heads = new float[size][8];
        for (float[] head : heads) {
            fill(head, random);
        }
        for (int i = 1; i < size; i++) {
            float[] wanted = new float[8];
            float[] far = new float[Biaffine.DISTANCES];
            fill(wanted, random);
            fill(far, random);
            scores.add(i, wanted, far, heads);
        }
        return scores;
    }

    private static void fill(float[] row, Random random) {
        for (int j = 0; j < row.length; j++) {
            row[j] = (float) random.nextGaussian();
        }
    }

    private static int stepsToRoot(int[] heads, int token) {
        int steps = 0;
        for (int at = token; at > 0; at = heads[at]) {
            if (++steps > heads.length) {
                return Integer.MAX_VALUE;
            }
        }
        return steps;
    }

    @RepeatedTest(60)
    void makesOneTreeWithOneRootOfAnyScores(RepetitionInfo repetition) {
        int size = 2 + 3 * repetition.getCurrentRepetition();
        int[] heads = TreeBuilder.build(random(size, repetition.getCurrentRepetition()));
        assertThat(heads[0]).isEqualTo(-1);
        int roots = 0;
        for (int i = 1; i < size; i++) {
            roots += heads[i] == 0 ? 1 : 0;
            assertThat(stepsToRoot(heads, i)).as("token %d reaches the root", i).isLessThanOrEqualTo(size);
        }
        assertThat(roots).isEqualTo(1);
    }

    @Test
    @Timeout(5)
    void staysWithinReachAndTimeInEndlessSentences() {
        int size = 20_001;
        long start = System.nanoTime();
        int[] heads = TreeBuilder.build(random(size, 7));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        for (int i = 1; i < size; i++) {
            assertThat(stepsToRoot(heads, i)).isLessThanOrEqualTo(size);
        }
    }

    @Test
    void givesAWordAloneTheRoot() {
        assertThat(TreeBuilder.build(random(2, 3))).containsExactly(-1, 0);
    }

    @Test
    void hasNothingToDoInAnEmptySentence() {
        assertThat(TreeBuilder.build(random(1, 3))).containsExactly(-1);
    }
}
