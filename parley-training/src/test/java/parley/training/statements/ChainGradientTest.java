package parley.training.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainGradientTest {
    private static final int LABELS = 3;
    private static final int[] GOLD = {1, 1, 0, 2};

    private final float[][] labels = random(LABELS, 1);
    private final float[][] steps = random(LABELS * LABELS, 2);

    private static float[][] random(int width, int seed) {
        Random random = new Random(seed);
        float[][] scores = new float[GOLD.length][width];
        for (float[] row : scores) {
            for (int i = 0; i < width; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return scores;
    }

    /// The log-likelihood of the gold labels, over all labellings one by one.
    private double likelihood() {
        double sum = 0;
        for (int code = 0; code < Math.pow(LABELS, GOLD.length); code++) {
            int[] path = new int[GOLD.length];
            int rest = code;
            for (int i = 0; i < path.length; i++) {
                path[i] = rest % LABELS;
                rest /= LABELS;
            }
            sum += Math.exp(score(path));
        }
        return score(GOLD) - Math.log(sum);
    }

    private double score(int[] path) {
        double score = 0;
        for (int i = 0; i < path.length; i++) {
            score += labels[i][path[i]] + steps[i][(i == 0 ? 0 : path[i - 1]) * LABELS + path[i]];
        }
        return score;
    }

    @Test
    void pointsWhereTheLikelihoodOfTheGoldRises() {
        float label = new ChainGradient(labels, steps, GOLD).label(2, 1);
        float step = new ChainGradient(labels, steps, GOLD).step(3, 0, 2);
        assertThat((double) label).isCloseTo(slope(labels, 2, 1), within(1e-3));
        assertThat((double) step).isCloseTo(slope(steps, 3, 2), within(1e-3));
    }

    private double slope(float[][] scores, int i, int k) {
        float before = scores[i][k];
        scores[i][k] = before + 0.01f;
        double above = likelihood();
        scores[i][k] = before - 0.01f;
        double below = likelihood();
        scores[i][k] = before;
        return (above - below) / 0.02;
    }
}
