package parley.coding.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import parley.model.ParleyException;

/// The weights of a linear model: a table of `2^bits` rows of `labels` weights, a feature's row chosen by its hash
/// (Weinberger et al. 2009, the hashing trick). Weights are small integers times one `scale`, so sums are exact and
/// the same on every machine. Immutable and thread-safe.
///
/// As a resource: gzip of `labels`, `bits`, `scale`, the number of weights that are not zero, then for each of them
/// the gap to the one before and its value, both as variable-length integers.
public final class Weights {
    private static final int LARGEST = 255;
    private final int labels;
    private final int mask;
    private final float scale;
    private final short[] table;

    private Weights(int labels, float scale, short[] table) {
        this.labels = labels;
        this.mask = table.length / labels - 1;
        this.scale = scale;
        this.table = table;
    }

    /// Rounds trained weights; `table` holds a power of two of rows, each of `labels` weights.
    public static Weights of(int labels, float[] table) {
        float largest = 1e-9f;
        for (float weight : table) {
            largest = Math.max(largest, Math.abs(weight));
        }
        short[] rounded = new short[table.length];
        for (int i = 0; i < table.length; i++) {
            rounded[i] = (short) Math.round(table[i] / largest * LARGEST);
        }
        return new Weights(labels, largest / LARGEST, rounded);
    }

    public int labels() {
        return labels;
    }

    /// The row of a feature's hash: an index into a table of that many labels and rows (`mask` + 1).
    public static int row(int hash, int mask, int labels) {
        return (hash & mask) * labels;
    }

    /// The score of the only label of a two-way decision: above zero speaks for it.
    public float score(Features features) {
        int sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += table[(features.hash(i) & mask) * labels];
        }
        return sum * scale;
    }

    /// The score of every label, into `scores`.
    public void score(Features features, float[] scores) {
        int[] sums = new int[labels];
        for (int i = 0; i < features.size(); i++) {
            int row = (features.hash(i) & mask) * labels;
            for (int label = 0; label < labels; label++) {
                sums[label] += table[row + label];
            }
        }
        for (int label = 0; label < labels; label++) {
            scores[label] = sums[label] * scale;
        }
    }

    /// The weights kept as the resource `name` beside `owner`.
    ///
    /// @throws ParleyException where the resource is missing or broken
    public static Weights resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new ParleyException("the model " + name + " is missing beside " + owner.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new ParleyException("the model " + name + " of " + owner.getName() + " is broken", e);
        }
    }

    public static Weights read(InputStream stream) throws IOException {
        Numbers in = new Numbers(new GZIPInputStream(stream, 1 << 16).readAllBytes());
        int labels = in.whole();
        int bits = in.whole();
        float scale = Float.intBitsToFloat(in.whole());
        short[] table = new short[labels << bits];
        int at = -1;
        for (int left = in.whole(); left > 0; left--) {
            at += in.packed();
            int value = in.packed();
            table[at] = (short) ((value >>> 1) ^ -(value & 1));
        }
        return new Weights(labels, scale, table);
    }

    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(gzip);
        out.writeInt(labels);
        out.writeInt(Integer.numberOfTrailingZeros(mask + 1));
        out.writeFloat(scale);
        out.writeInt(kept());
        int before = -1;
        for (int i = 0; i < table.length; i++) {
            if (table[i] != 0) {
                number(out, i - before);
                number(out, (table[i] << 1) ^ (table[i] >> 31));
                before = i;
            }
        }
        out.flush();
        gzip.finish();
    }

    /// How many weights are not zero.
    public int kept() {
        int kept = 0;
        for (short weight : table) {
            kept += weight == 0 ? 0 : 1;
        }
        return kept;
    }

    private static void number(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while (rest >= 0x80) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
