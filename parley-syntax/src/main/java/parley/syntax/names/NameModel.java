package parley.syntax.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What the name tagger has learned: a row of weights, one a label, for each of `2^bits` hashes of features; a weight
/// for
/// each label after each other; and word classes. Weights are small integers, so sums are the same on every machine.
public final class NameModel {
    /// The binary logarithm of the number of rows.
    public static final int BITS = 18;

    private final short[] weights;
    private final short[] transitions;
    private final WordClasses classes;

    /// @param weights     `2^bits` rows of [NameLabels#COUNT]
    /// @param transitions rows by the label before
    public NameModel(short[] weights, short[] transitions, WordClasses classes) {
        this.weights = weights.clone();
        this.transitions = transitions.clone();
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

    static NameModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(new GZIPInputStream(stream, 1 << 16).readAllBytes());
        short[] weights = new short[in.getInt()];
        int at = -1;
        for (int left = in.getInt(); left > 0; left--) {
            at += in.getInt();
            weights[at] = in.getShort();
        }
        short[] transitions = new short[NameLabels.COUNT * NameLabels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getShort();
        }
        return new NameModel(weights, transitions, WordClasses.read(in));
    }

    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(gzip);
        out.writeInt(weights.length);
        out.writeInt(kept());
        int before = -1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                out.writeInt(i - before);
                out.writeShort(weights[i]);
                before = i;
            }
        }
        for (short transition : transitions) {
            out.writeShort(transition);
        }
        classes.write(out);
        out.flush();
        gzip.finish();
    }

    private int kept() {
        int kept = 0;
        for (short weight : weights) {
            kept += weight == 0 ? 0 : 1;
        }
        return kept;
    }
}
