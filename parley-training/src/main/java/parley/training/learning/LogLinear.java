package parley.training.learning;

import java.util.Arrays;
import java.util.List;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;

/// Trains a log-linear model (logistic regression for one label, softmax for several) by stochastic gradient steps
/// whose size adapts to each weight (AdaGrad, Duchi et al. 2011). Not thread-safe; deterministic.
///
/// [#gradient] takes any gradient, so that structured models can be trained with it as well.
public final class LogLinear {
    private static final float SMALLEST = 0.03f;
    private final int labels;
    private final int mask;
    private final float rate;
    private final float decay;
    private final float[] weights;
    private final float[] squares;
    private final float[] scores;

    /// @param labels 1 for a two-way decision (yes has a score above zero), else the number of labels
    /// @param bits   the table has `2^bits` rows: about as many as there are different features
    /// @param rate   the size of the first step, 0.05 to 0.3
    public LogLinear(int labels, int bits, float rate) {
        this(labels, bits, rate, 0);
    }

    /// @param decay how strongly weights are drawn to zero whenever they are moved; for few examples
    public LogLinear(int labels, int bits, float rate, float decay) {
        this.decay = decay;
        this.labels = labels;
        this.mask = (1 << bits) - 1;
        this.rate = rate;
        weights = new float[labels << bits];
        squares = new float[labels << bits];
        scores = new float[labels];
    }

    /// One step towards yes or no, for a model of one label; `importance` is the weight of the case.
    ///
    /// @return the probability of yes before the step
    public double learn(Features features, boolean yes, float importance) {
        score(features, scores);
        double probability = 1 / (1 + Math.exp(-scores[0]));
        gradient(features, 0, (float) ((yes ? 1 : 0) - probability) * importance);
        return probability;
    }

    /// One step towards `label`.
    ///
    /// @return the probability of the label before the step
    public double learn(Features features, int label) {
        return learn(features, label, 1);
    }

    /// One step towards `label`; `importance` is the weight of the case.
    ///
    /// @return the probability of the label before the step
    public double learn(Features features, int label, float importance) {
        score(features, scores);
        softmax(scores);
        double probability = scores[label];
        for (int k = 0; k < labels; k++) {
            gradient(features, k, importance * ((k == label ? 1 : 0) - scores[k]));
        }
        return probability;
    }

    /// The scores under the weights so far, into `into`.
    public void score(Features features, float[] into) {
        Arrays.fill(into, 0, labels, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = Weights.row(features.hash(i), mask, labels);
            for (int k = 0; k < labels; k++) {
                into[k] += weights[row + k];
            }
        }
    }

    /// Moves the weights of `label` along `gradient`, that of the log-likelihood.
    public void gradient(Features features, int label, float gradient) {
        if (Math.abs(gradient) < 1e-4f) {
            return;
        }
        for (int i = 0; i < features.size(); i++) {
            int at = Weights.row(features.hash(i), mask, labels) + label;
            squares[at] += gradient * gradient;
            weights[at] += rate * (gradient - decay * weights[at]) / (float) Math.sqrt(squares[at] + 1e-2f);
        }
    }

    /// The trained weights; those too small to matter are dropped.
    public Weights weights() {
        return mean(List.of(this));
    }

    /// The mean of models that saw the same examples in other orders, which errs less than any of them.
    public static Weights mean(List<LogLinear> models) {
        LogLinear first = models.getFirst();
        float[] kept = new float[first.weights.length];
        for (int i = 0; i < kept.length; i++) {
            for (LogLinear model : models) {
                kept[i] += model.weights[i] / models.size();
            }
        }
        for (int i = 0; i < kept.length; i++) {
            if (Math.abs(kept[i]) < SMALLEST) {
                kept[i] = 0;
            }
        }
        return Weights.of(first.labels, kept);
    }

    private static void softmax(float[] scores) {
        float most = scores[0];
        for (float score : scores) {
            most = Math.max(most, score);
        }
        float sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (float) Math.exp(scores[k] - most);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
    }
}
