package parley.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {
    private static final int LABELS = 3;
    private static final int LENGTH = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void findsTheBestLabellingsInOrder(int seed) {
        float[][] labels = random(LABELS, new Random(seed));
        float[][] steps = random(LABELS * LABELS, new Random(seed + 100L));
        List<int[]> all = labellings();
        all.sort(Comparator.comparingDouble(path -> -score(labels, steps, path)));
        assertThat(new Chain(labels, steps).best(6))
                .extracting(Chain.Path::labels)
                .containsExactlyElementsOf(all.subList(0, 6));
    }

    private static float[][] random(int width, Random random) {
        float[][] scores = new float[LENGTH][width];
        for (float[] row : scores) {
            for (int i = 0; i < width; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return scores;
    }

    private static List<int[]> labellings() {
        List<int[]> all = new ArrayList<>();
        for (int code = 0; code < Math.pow(LABELS, LENGTH); code++) {
            int[] path = new int[LENGTH];
            int rest = code;
            for (int i = 0; i < LENGTH; i++) {
                path[i] = rest % LABELS;
                rest /= LABELS;
            }
            all.add(path);
        }
        return all;
    }

    private static double score(float[][] labels, float[][] steps, int[] path) {
        double score = 0;
        for (int i = 0; i < path.length; i++) {
            score += labels[i][path[i]] + steps[i][(i == 0 ? 0 : path[i - 1]) * LABELS + path[i]];
        }
        return score;
    }
}
