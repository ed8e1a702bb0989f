package parley.training.statements;

/// The gradient of the log-likelihood of one labelled chain, by the forward-backward algorithm. Scores as in
/// `parley.coding.attribution.Chain`; sums are kept as logarithms.
final class ChainGradient {
    private final int n;
    private final float[][] labels;
    private final float[][] steps;
    private final int[] gold;
    private final double[][] forward;
    private final double[][] backward;
    private final double total;

    ChainGradient(float[][] labels, float[][] steps, int[] gold) {
        this.labels = labels;
        this.steps = steps;
        this.gold = gold;
        n = labels[0].length;
        forward = new double[labels.length][n];
        backward = new double[labels.length][n];
        forward();
        backward();
        total = logSum(forward[labels.length - 1]);
    }

    private void forward() {
        double[] terms = new double[n];
        for (int i = 0; i < labels.length; i++) {
            for (int y = 0; y < n; y++) {
                for (int x = 0; x < n; x++) {
                    double before = i == 0 ? x == 0 ? 0 : Double.NEGATIVE_INFINITY : forward[i - 1][x];
                    terms[x] = before + steps[i][x * n + y];
                }
                forward[i][y] = logSum(terms) + labels[i][y];
            }
        }
    }

    private void backward() {
        double[] terms = new double[n];
        for (int i = labels.length - 2; i >= 0; i--) {
            for (int x = 0; x < n; x++) {
                for (int y = 0; y < n; y++) {
                    terms[y] = steps[i + 1][x * n + y] + labels[i + 1][y] + backward[i + 1][y];
                }
                backward[i][x] = logSum(terms);
            }
        }
    }

    private static double logSum(double[] terms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            most = Math.max(most, term);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }

    /// What is gold less what is expected of label `y` at place `i`.
    float label(int i, int y) {
        double expected = Math.exp(forward[i][y] + backward[i][y] - total);
        return (float) ((gold[i] == y ? 1 : 0) - expected);
    }

    /// What is gold less what is expected of label `y` at place `i` after `x`.
    float step(int i, int x, int y) {
        int goldBefore = i == 0 ? 0 : gold[i - 1];
        double before = i == 0 ? x == 0 ? 0 : Double.NEGATIVE_INFINITY : forward[i - 1][x];
        double expected = Math.exp(before + steps[i][x * n + y] + labels[i][y] + backward[i][y] - total);
        return (float) ((goldBefore == x && gold[i] == y ? 1 : 0) - expected);
    }
}
