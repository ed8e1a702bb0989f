package parley.syntax.network;

import java.util.Arrays;
import java.util.List;

/// One set of weights at work: from the forms of a sentence to the scores of tags, and to what scores arcs.
final class Reader {
    private final Weights weights;
    private final FormTable forms;

    Reader(Weights weights) {
        this.weights = weights;
        this.forms = new FormTable(weights);
    }

    /// What the weights make of one sentence; token 0 is the root.
    ///
    /// @param tags scores of Penn tags, then of universal tags, of every token
    record Reading(float[][] tags, ArcViews views) {}

    Reading read(List<String> sentence) {
        float[][] first = firstLayer(sentence);
        float[][] second = layer(first, 2);
        float[][] both = new float[first.length][];
        for (int i = 0; i < both.length; i++) {
            both[i] = joined(first[i], second[i]);
        }
        return new Reading(weights.tagger().applyAll(both), new ArcViews(weights.parser(), second));
    }

    private static float[] joined(float[] first, float[] second) {
        float[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private float[][] firstLayer(List<String> sentence) {
        int n = sentence.size() + 1;
        float[][] forward = new float[n][];
        float[][] backward = new float[n][];
        for (int i = 0; i < n; i++) {
            float[][] gates = i == 0 ? forms.root() : forms.gates(sentence.get(i - 1));
            forward[i] = gates[0].clone();
            backward[i] = gates[1].clone();
        }
        return run(forward, backward, 0);
    }

    private float[][] layer(float[][] below, int direction) {
        float[][] forward = weights.layers().get(direction).input().applyAll(below);
        float[][] backward = weights.layers().get(direction + 1).input().applyAll(below);
        return run(forward, backward, direction);
    }

    private float[][] run(float[][] forward, float[][] backward, int direction) {
        Recurrent ahead = weights.layers().get(direction);
        float[][] outputs = new float[forward.length][2 * ahead.size()];
        ahead.run(forward, false, outputs, 0);
        weights.layers().get(direction + 1).run(backward, true, outputs, ahead.size());
        return outputs;
    }
}
