package parley.training.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Learns a bidirectional layer: both directions read the same inputs, their outputs stand side by side.
final class LayerLearner {
    private final RecurrentLearner forward;
    private final RecurrentLearner backward;

    LayerLearner(int inputs, int size, Random random) {
        this.forward = new RecurrentLearner(inputs, size, false, random);
        this.backward = new RecurrentLearner(inputs, size, true, random);
    }

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(forward.parameters());
        parameters.addAll(backward.parameters());
        return parameters;
    }

    List<RecurrentLearner> directions() {
        return List.of(forward, backward);
    }

    /// Both runs and the joined, masked outputs.
    record Run(RecurrentLearner.Run forward, RecurrentLearner.Run backward, float[] mask, float[][] outputs) {}

    Run run(float[][] inputs, float[] mask, float[] forwardLoop, float[] backwardLoop) {
        RecurrentLearner.Run ahead = forward.run(inputs, forwardLoop);
        RecurrentLearner.Run behind = backward.run(inputs, backwardLoop);
        float[][] outputs = join(ahead.outputs(), behind.outputs());
        Masks.apply(mask, outputs);
        return new Run(ahead, behind, mask, outputs);
    }

    /// Rows of two matrices side by side.
    static float[][] join(float[][] left, float[][] right) {
        float[][] joined = new float[left.length][];
        for (int i = 0; i < left.length; i++) {
            joined[i] = Arrays.copyOf(left[i], left[i].length + right[i].length);
            System.arraycopy(right[i], 0, joined[i], left[i].length, right[i].length);
        }
        return joined;
    }

    /// The columns `[from, to)` of a matrix.
    static float[][] columns(float[][] rows, int from, int to) {
        float[][] part = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            part[i] = Arrays.copyOfRange(rows[i], from, to);
        }
        return part;
    }

    /// Adds the gradients of weights and inputs; the outputs' gradients are masked in place.
    void back(Run run, float[][] outputGradients, float[][] inputGradients) {
        Masks.apply(run.mask, outputGradients);
        int size = outputGradients[0].length / 2;
        forward.back(run.forward, columns(outputGradients, 0, size), inputGradients);
        backward.back(run.backward, columns(outputGradients, size, 2 * size), inputGradients);
    }
}
