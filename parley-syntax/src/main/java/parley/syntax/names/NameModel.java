package parley.syntax.names;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// What the name tagger has learned: a row of weights, one a label, for each of `2^bits` hashes of features; a weight
/// for
/// each label after each other; and word classes. Weights are small integers, so sums are the same on every machine.
public final class NameModel {
    /// The binary logarithm of the number of rows.
    public static final int BITS = 18;

    private final short[] weights;
    private final short[] transitions;
    private final WordClasses classes;

    /// Keeps the arrays, which are not to be changed any more.
    ///
    /// @param weights     `2^bits` rows of [NameLabels#COUNT]
    /// @param transitions rows by the label before
    public NameModel(short[] weights, short[] transitions, WordClasses classes) {
        this.weights = weights;
        this.transitions = transitions;
        this.classes = classes;
    }

    /// The start of a feature's row in a table of so many weights.
    public static int row(int hash, int tableLength) {
        return (hash & (tableLength / NameLabels.COUNT - 1)) * NameLabels.COUNT;
    }

    WordClasses classes() {
        return classes;
    }

    int transition(int before, int label) {
        return transitions[before * NameLabels.COUNT + label];
    }

    /// Adds the weights of the features to `scores`, one a label.
    void score(int[] features, int[] scores) {
        for (int hash : features) {
            int row = row(hash, weights.length);
            for (int label = 0; label < NameLabels.COUNT; label++) {
                scores[label] += weights[row + label];
            }
        }
    }

    /// The file holds the number of bytes that follow; the weights that are not zero, each after its place; the weights
    /// of transitions; the word classes, which stay as they lie in the file.
    static NameModel read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        byte[] bytes = new byte[data.readInt()];
        data.readFully(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        short[] weights = new short[in.getInt()];
        for (int left = in.getInt(); left > 0; left--) {
            weights[in.getInt()] = in.getShort();
        }
        short[] transitions = new short[NameLabels.COUNT * NameLabels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getShort();
        }
        return new NameModel(weights, transitions, WordClasses.read(in));
    }

    public void write(OutputStream stream) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeInt(weights.length);
        out.writeInt(kept());
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                out.writeInt(i);
                out.writeShort(weights[i]);
            }
        }
        for (short transition : transitions) {
            out.writeShort(transition);
        }
        classes.write(out);
        DataOutputStream data = new DataOutputStream(stream);
        data.writeInt(body.size());
        body.writeTo(data);
        data.flush();
    }

    private int kept() {
        int kept = 0;
        for (short weight : weights) {
            kept += weight == 0 ? 0 : 1;
        }
        return kept;
    }
}
