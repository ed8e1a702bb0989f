package parley.training.syntax;

import java.util.List;

/// Adam (Kingma & Ba, 2015) over all parameters; tables move only in the rows touched. The gradient of the dense
/// parameters is clipped.
final class Adam {
    private static final float MEAN_DECAY = 0.9f;
    private static final float SQUARE_DECAY = 0.98f;
    private static final double GREATEST_NORM = 5;

    private final List<Parameter> parameters;
    private int steps;

    Adam(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
    }

    /// One step with gradients that were summed over a batch; `share` is one over its tokens. Clears the gradients.
    void step(float rate, float share) {
        steps++;
        float scale = share * clip(share);
        float meanRate = rate / (float) (1 - Math.pow(MEAN_DECAY, steps));
        float squareShare = (float) (1 - Math.pow(SQUARE_DECAY, steps));
        for (Parameter parameter : parameters) {
            if (parameter.isSparse()) {
                for (int row : parameter.takeTouched()) {
                    move(parameter, row, scale, meanRate, squareShare);
                }
            } else {
                for (int row = 0; row < parameter.rows.length; row++) {
                    move(parameter, row, scale, meanRate, squareShare);
                }
            }
        }
    }

    private float clip(float share) {
        double sum = 0;
        for (Parameter parameter : parameters) {
            if (!parameter.isSparse()) {
                for (float[] row : parameter.gradients) {
                    for (float value : row) {
                        sum += (double) value * value;
                    }
                }
            }
        }
        double norm = Math.sqrt(sum) * share;
        return norm > GREATEST_NORM ? (float) (GREATEST_NORM / norm) : 1;
    }

    private static void move(Parameter parameter, int row, float scale, float rate, float squareShare) {
        float[] weights = parameter.rows[row];
        float[] gradients = parameter.gradients[row];
        float[] mean = parameter.mean[row];
        float[] square = parameter.square[row];
        for (int j = 0; j < weights.length; j++) {
            float gradient = gradients[j] * scale;
            mean[j] = MEAN_DECAY * mean[j] + (1 - MEAN_DECAY) * gradient;
            square[j] = SQUARE_DECAY * square[j] + (1 - SQUARE_DECAY) * gradient * gradient;
            weights[j] -= rate * mean[j] / ((float) Math.sqrt(square[j] / squareShare) + 1e-6f);
            gradients[j] = 0;
        }
    }
}
