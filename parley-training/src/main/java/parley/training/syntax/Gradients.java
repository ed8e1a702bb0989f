package parley.training.syntax;

import parley.syntax.network.Vectors;

/// Sums that every backward pass needs.
final class Gradients {
    private Gradients() {}

    /// `sums[p] += Σ inputs[i][p] · outputs[i]`: the gradient of a matrix from its inputs and its outputs' gradients.
    static void addOuter(float[][] inputs, float[][] outputs, float[][] sums) {
        float[] column = new float[inputs.length];
        for (int p = 0; p < sums.length; p++) {
            for (int i = 0; i < inputs.length; i++) {
                column[i] = inputs[i][p];
            }
            Vectors.addProduct(column, outputs, sums[p]);
        }
    }

    /// Loss of choosing `gold` by softmax over `scores[from, to)`; puts the gradients, times `weight`, into
    /// `gradients`.
    static double softmax(float[] scores, int from, int to, int gold, float[] gradients, float weight) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int j = from; j < to; j++) {
            greatest = Math.max(greatest, scores[j]);
        }
        double sum = 0;
        for (int j = from; j < to; j++) {
            sum += Math.exp(scores[j] - greatest);
        }
        for (int j = from; j < to; j++) {
            gradients[j] = (float) (weight * Math.exp(scores[j] - greatest) / sum);
        }
        gradients[gold] -= weight;
        return Math.log(sum) - (scores[gold] - greatest);
    }
}
