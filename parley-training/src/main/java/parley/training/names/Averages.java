package parley.training.names;

/// Weights of a perceptron, and their mean over all steps.
final class Averages {
    private static final int LARGEST = 30_000;

    private final int[] weights;
    private final double[] sums;
    private long time = 1;

    Averages(int size) {
        weights = new int[size];
        sums = new double[size];
    }

    int size() {
        return weights.length;
    }

    int get(int i) {
        return weights[i];
    }

    void tick() {
        time++;
    }

    void add(int i, int step) {
        weights[i] += step;
        sums[i] += (double) step * time;
    }

    /// Moves the mean of a weight after learning.
    void shift(int i, int step) {
        weights[i] += step;
    }

    /// Adds the weights from `row` on to `scores`.
    void addTo(int[] scores, int row) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += weights[row + label];
        }
    }

    double largest() {
        double largest = 1;
        for (int i = 0; i < weights.length; i++) {
            largest = Math.max(largest, Math.abs(mean(i)));
        }
        return largest;
    }

    private double mean(int i) {
        return weights[i] - sums[i] / time;
    }

    /// The means as small integers, `largest` being the largest.
    short[] rounded(double largest) {
        short[] rounded = new short[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (short) Math.round(mean(i) / largest * LARGEST);
        }
        return rounded;
    }
}
