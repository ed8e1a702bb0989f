package parley.training.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import parley.syntax.network.Linear;
import parley.syntax.network.Recurrent;
import parley.syntax.network.Vectors;

/// Learns one direction of a recurrent layer: [Recurrent] forward, and backward through time.
final class RecurrentLearner {
    private final int size;
    private final boolean backward;
    private final Parameter input;
    private final Parameter loop;
    private final Parameter bias;

    RecurrentLearner(int inputs, int size, boolean backward, Random random) {
        this.size = size;
        this.backward = backward;
        this.input = Parameter.scaled(inputs, 3 * size, random);
        this.loop = Parameter.scaled(size, 3 * size, random);
        this.bias = Parameter.zero(1, 3 * size);
        Arrays.fill(bias.rows[0], 0, size, 1);
    }

    List<Parameter> parameters() {
        return List.of(input, loop, bias);
    }

    Recurrent learned() {
        return new Recurrent(new Linear(input.rows, bias.rows[0]), loop.rows);
    }

    /// What one run leaves for the way back: gates, cells, squashed cells and outputs of every token.
    record Run(
            float[][] inputs, float[] mask, float[][] gates, float[][] cells, float[][] squashed, float[][] outputs) {
        int length() {
            return inputs.length;
        }
    }

    /// The token of a step, in the direction of this layer.
    private int at(int step, int length) {
        return backward ? length - 1 - step : step;
    }

    Run run(float[][] inputs, float[] mask) {
        int n = inputs.length;
        Run run = new Run(
                inputs, mask, new float[n][3 * size], new float[n][size], new float[n][size], new float[n][size]);
        float[][] gateValues = learned().input().applyAll(inputs);
        for (int step = 0; step < n; step++) {
            float[] values = gateValues[at(step, n)];
            if (step > 0) {
                Vectors.addProduct(masked(run, at(step - 1, n)), loop.rows, values);
            }
            advance(run, step, values);
        }
        return run;
    }

    private static float[] masked(Run run, int token) {
        float[] output = run.outputs[token].clone();
        Masks.apply(run.mask, output);
        return output;
    }

    private float[] before(float[][] rows, int step) {
        return step == 0 ? new float[size] : rows[at(step - 1, rows.length)];
    }

    private void advance(Run run, int step, float[] values) {
        int token = at(step, run.length());
        float[] gates = run.gates[token];
        float[] cell = run.cells[token];
        float[] last = before(run.cells, step);
        squash(values, gates);
        for (int j = 0; j < size; j++) {
            cell[j] = gates[j] * last[j] + (1 - gates[j]) * gates[2 * size + j];
        }
        Vectors.tanh(cell, run.squashed[token]);
        for (int j = 0; j < size; j++) {
            run.outputs[token][j] = gates[size + j] * run.squashed[token][j];
        }
    }

    private void squash(float[] values, float[] gates) {
        for (int j = 0; j < 2 * size; j++) {
            values[j] *= 0.5f;
        }
        Vectors.tanh(values, gates);
        for (int j = 0; j < 2 * size; j++) {
            gates[j] = 0.5f + 0.5f * gates[j];
        }
    }

    /// Adds what the gradients of outputs mean for the weights, and for the inputs.
    void back(Run run, float[][] outputGradients, float[][] inputGradients) {
        int n = run.length();
        float[][] values = new float[n][3 * size];
        float[][] loopInputs = new float[n][];
        float[] cellGradient = new float[size];
        float[] loopGradient = new float[size];
        for (int step = n - 1; step >= 0; step--) {
            int token = at(step, n);
            float[] gradient = outputGradients[token].clone();
            for (int j = 0; j < size; j++) {
                gradient[j] += loopGradient[j] * run.mask[j];
            }
            retreat(run, step, gradient, cellGradient, values[token]);
            Arrays.fill(loopGradient, 0);
            loopInputs[token] = step == 0 ? new float[size] : masked(run, at(step - 1, n));
            if (step > 0) {
                Vectors.addProduct(values[token], loop.transposed(), loopGradient);
            }
        }
        addGradients(run, values, loopInputs, inputGradients);
    }

    private void retreat(Run run, int step, float[] gradient, float[] cellGradient, float[] values) {
        int token = at(step, run.length());
        float[] gates = run.gates[token];
        float[] squashed = run.squashed[token];
        float[] last = before(run.cells, step);
        for (int j = 0; j < size; j++) {
            float forget = gates[j];
            float out = gates[size + j];
            float content = gates[2 * size + j];
            float cell = cellGradient[j] + gradient[j] * out * (1 - squashed[j] * squashed[j]);
            values[j] = cell * (last[j] - content) * forget * (1 - forget);
            values[size + j] = gradient[j] * squashed[j] * out * (1 - out);
            values[2 * size + j] = cell * (1 - forget) * (1 - content * content);
            cellGradient[j] = cell * forget;
        }
    }

    private void addGradients(Run run, float[][] values, float[][] loopInputs, float[][] inputGradients) {
        Gradients.addOuter(loopInputs, values, loop.gradients);
        Gradients.addOuter(run.inputs, values, input.gradients);
        for (float[] value : values) {
            Vectors.addScaled(bias.gradients[0], value, 1);
        }
        Vectors.addProducts(values, input.transposed(), inputGradients);
    }
}
