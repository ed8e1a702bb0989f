package parley.coding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final int LABELS = 3;

    @Test
    void scoresTheSameAfterItIsWrittenAndReadAgain() throws IOException {
        Weights trained = Weights.of(LABELS, sparse(LABELS << 10));
        Weights kept = Weights.read(new ByteArrayInputStream(written(trained)));

        assertThat(kept.kept()).isEqualTo(trained.kept()).isPositive();
        for (int feature = 0; feature < 2000; feature++) {
            Features features = new Features();
            features.add(feature, 7 * feature);
            assertThat(scores(kept, features)).containsExactly(scores(trained, features));
        }
    }

    @Test
    void aModelThatEndsTooEarlyIsBroken() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[] {0, 0, 0, 1, 0, 0});
        }

        assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ends too early");
    }

    private static float[] sparse(int size) {
        Random random = new Random(5);
        float[] table = new float[size];
        for (int i = 0; i < size; i++) {
            table[i] = random.nextInt(4) == 0 ? (float) random.nextGaussian() : 0;
        }
        return table;
    }

    private static byte[] written(Weights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(bytes);
        return bytes.toByteArray();
    }

    private static float[] scores(Weights weights, Features features) {
        float[] scores = new float[LABELS];
        weights.score(features, scores);
        return scores;
    }
}
