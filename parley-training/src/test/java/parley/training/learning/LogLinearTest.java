package parley.training.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;

class LogLinearTest {
    private static Features pair(int left, int right) {
        Features features = new Features();
        features.add(1, left);
        features.add(2, right);
        features.add(3, left, right);
        return features;
    }

    @Test
    void learnsADecisionThatOnlyPairsOfValuesTell() {
        LogLinear model = new LogLinear(1, 10, 0.2f);
        for (int round = 0; round < 200; round++) {
            model.learn(pair(round % 2, round / 2 % 2), round % 2 != round / 2 % 2, 1);
        }
        Weights weights = model.weights();
        assertThat(weights.score(pair(0, 1))).isPositive();
        assertThat(weights.score(pair(1, 0))).isPositive();
        assertThat(weights.score(pair(0, 0))).isNegative();
        assertThat(weights.score(pair(1, 1))).isNegative();
    }

    @Test
    void ranksTheLabelThatWasSeenFirst() {
        LogLinear model = new LogLinear(3, 10, 0.2f);
        for (int round = 0; round < 300; round++) {
            model.learn(pair(round % 3, 7), round % 3);
        }
        float[] scores = new float[3];
        model.weights().score(pair(2, 7), scores);
        assertThat(scores[2]).isGreaterThan(scores[0]).isGreaterThan(scores[1]);
    }

    @Test
    void keepsTheSameScoresWhenWrittenAndRead() throws IOException {
        LogLinear model = new LogLinear(2, 12, 0.1f);
        for (int round = 0; round < 500; round++) {
            model.learn(pair(round % 7, round % 11), round % 2);
        }
        Weights weights = model.weights();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(bytes);
        Weights again = Weights.read(new ByteArrayInputStream(bytes.toByteArray()));
        float[] before = new float[2];
        float[] after = new float[2];
        for (int i = 0; i < 77; i++) {
            weights.score(pair(i % 7, i % 11), before);
            again.score(pair(i % 7, i % 11), after);
            assertThat(after).containsExactly(before);
        }
        assertThat(again.kept()).isEqualTo(weights.kept()).isPositive();
    }
}
