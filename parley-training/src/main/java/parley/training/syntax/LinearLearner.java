package parley.training.syntax;

import java.util.List;
import java.util.Random;
import parley.syntax.network.Linear;
import parley.syntax.network.Vectors;

/// Learns a linear map with a bias.
final class LinearLearner {
    private final Parameter rows;
    private final Parameter bias;

    LinearLearner(int inputs, int outputs, Random random) {
        this.rows = Parameter.scaled(inputs, outputs, random);
        this.bias = Parameter.zero(1, outputs);
    }

    List<Parameter> parameters() {
        return List.of(rows, bias);
    }

    Linear learned() {
        return new Linear(rows.rows, bias.rows[0]);
    }

    float[][] apply(float[][] inputs) {
        return learned().applyAll(inputs);
    }

    /// Adds what the outputs' gradients mean for the weights, and for the inputs.
    void back(float[][] inputs, float[][] outputGradients, float[][] inputGradients) {
        for (float[] gradient : outputGradients) {
            Vectors.addScaled(bias.gradients[0], gradient, 1);
        }
        Vectors.addProducts(outputGradients, rows.transposed(), inputGradients);
        Gradients.addOuter(inputs, outputGradients, rows.gradients);
    }
}
