package parley.training.syntax;

import java.util.ArrayList;
import java.util.List;

/// A moving average of the weights, which reads better than the last step's. Taken every few steps, since it walks over
/// all tables.
final class MovingAverage {
    private static final int EVERY = 5;
    private static final float SHARE = 0.05f;

    private final List<Parameter> parameters;
    private final List<float[][]> averages = new ArrayList<>();
    private int steps;

    MovingAverage(List<Parameter> parameters) {
        this.parameters = parameters;
        for (Parameter parameter : parameters) {
            float[][] copy = new float[parameter.rows.length][];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = parameter.rows[i].clone();
            }
            averages.add(copy);
        }
    }

    /// Takes the weights of now into account.
    void add() {
        steps++;
        if (steps % EVERY != 0) {
            return;
        }
        for (int k = 0; k < averages.size(); k++) {
            float[][] average = averages.get(k);
            for (int i = 0; i < average.length; i++) {
                move(average[i], parameters.get(k).rows[i]);
            }
        }
    }

    private static void move(float[] average, float[] row) {
        for (int j = 0; j < row.length; j++) {
            average[j] += SHARE * (row[j] - average[j]);
        }
    }

    /// Puts the averages in the place of the weights.
    void take() {
        for (int k = 0; k < averages.size(); k++) {
            System.arraycopy(averages.get(k), 0, parameters.get(k).rows, 0, averages.get(k).length);
        }
    }
}
