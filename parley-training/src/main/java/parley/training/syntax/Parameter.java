package parley.training.syntax;

import java.util.Random;
import java.util.TreeSet;

/// A matrix of weights that is learned, with its gradients and the moments of Adam.
final class Parameter {
    final float[][] rows;
    final float[][] gradients;
    final float[][] mean;
    final float[][] square;
    private final TreeSet<Integer> touched = new TreeSet<>();
    private final boolean sparse;
    private float[][] transposed = new float[0][];

    private Parameter(int height, int width, boolean sparse) {
        this.rows = new float[height][width];
        this.gradients = new float[height][width];
        this.mean = new float[height][width];
        this.square = new float[height][width];
        this.sparse = sparse;
    }

    static Parameter zero(int height, int width) {
        return new Parameter(height, width, false);
    }

    /// Normal values of the given deviation.
    static Parameter normal(int height, int width, double deviation, Random random) {
        return new Parameter(height, width, false).fill(deviation, random);
    }

    /// Normal values whose deviation keeps the scale of signals (Glorot & Bengio, 2010).
    static Parameter scaled(int height, int width, Random random) {
        return normal(height, width, Math.sqrt(2.0 / (height + width)), random);
    }

    /// A table of which one sentence touches few rows.
    static Parameter table(int height, int width, Random random) {
        return new Parameter(height, width, true).fill(0.3, random);
    }

    private Parameter fill(double deviation, Random random) {
        for (float[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) (random.nextGaussian() * deviation);
            }
        }
        return this;
    }

    boolean isSparse() {
        return sparse;
    }

    /// Takes on the weights of another parameter of this shape, now and after every change; only gradients are its own.
    void share(Parameter other) {
        System.arraycopy(other.rows, 0, rows, 0, rows.length);
        transposed = other.transposed;
    }

    /// Moves the gradients of a parameter that shares these weights over here.
    void takeGradients(Parameter other) {
        if (sparse) {
            for (int row : other.takeTouched()) {
                move(other.gradients[row], touch(row));
            }
        } else {
            for (int row = 0; row < rows.length; row++) {
                move(other.gradients[row], gradients[row]);
            }
        }
    }

    private static void move(float[] from, float[] to) {
        for (int j = 0; j < to.length; j++) {
            to[j] += from[j];
            from[j] = 0;
        }
    }

    /// The gradient row to add to; its row will take part in the next step.
    float[] touch(int row) {
        touched.add(row);
        return gradients[row];
    }

    /// The rows touched since the last call, in order.
    int[] takeTouched() {
        int[] rowNumbers = touched.stream().mapToInt(Integer::intValue).toArray();
        touched.clear();
        return rowNumbers;
    }

    /// The transposed rows as of the last [#transpose].
    float[][] transposed() {
        return transposed;
    }

    void transpose() {
        if (transposed.length == 0) {
            transposed = new float[rows[0].length][rows.length];
        }
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < transposed.length; j++) {
                transposed[j][i] = rows[i][j];
            }
        }
    }
}
