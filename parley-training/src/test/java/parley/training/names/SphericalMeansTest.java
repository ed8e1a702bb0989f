package parley.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SphericalMeansTest {
    @Test
    void groupsVectorsByDirection() {
        float[][] vectors = {{1, 0}, {9, 1}, {0, 1}, {1, 9}};
        SphericalMeans means = SphericalMeans.learn(vectors, 2, new Random(3));
        assertThat(means.group(new float[] {5, 0})).isEqualTo(means.group(new float[] {2, 0.1f}));
        assertThat(means.group(new float[] {5, 0})).isNotEqualTo(means.group(new float[] {0, 5}));
    }
}
