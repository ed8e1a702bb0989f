package parley.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VectorsTest {
    @Test
    void addsTheProductOfARowAndAMatrixWhoseHeightIsNoMultipleOfFour() {
        float[] sum = {1, 1};
        Vectors.addProduct(new float[] {1, 2, 3, 4, 5}, new float[][] {{1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 3}}, sum);
        assertThat(sum).containsExactly(1 + 1 + 3 + 8, 1 + 2 + 3 + 15);
    }

    @Test
    void approximatesTheHyperbolicTangentEverywhere() {
        for (float x = -20; x <= 20; x += 0.01f) {
            float[] out = new float[1];
            Vectors.tanh(new float[] {x}, out);
            assertThat(out[0]).isCloseTo((float) Math.tanh(x), within(2e-6f));
        }
    }

    @Test
    void takesTheFirstOfEqualScores() {
        assertThat(Vectors.best(new float[] {1, 3, 3, 2})).isEqualTo(1);
    }
}
