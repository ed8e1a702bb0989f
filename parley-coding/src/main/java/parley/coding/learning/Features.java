package parley.coding.learning;

import java.util.Arrays;

/// The features of one case: a bag of hashes, each of a template number and up to three values.
/// Mutable and reusable (see [#clear]); not thread-safe. The hash is that of MurmurHash3's final mix.
public final class Features {
    private int[] hashes = new int[96];
    private int size;

    public Features clear() {
        size = 0;
        return this;
    }

    public void add(int template) {
        push(mix(template));
    }

    public void add(int template, int value) {
        push(mix(mix(template) + value));
    }

    public void add(int template, int first, int second) {
        push(mix(mix(mix(template) + first) + second));
    }

    public void add(int template, int first, int second, int third) {
        push(mix(mix(mix(mix(template) + first) + second) + third));
    }

    public int size() {
        return size;
    }

    /// The hash of feature `i`.
    public int hash(int i) {
        return hashes[i];
    }

    /// The hashes of all features, in the order in which they were added.
    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /// A bag with these hashes, as [#toArray] gave them.
    public static Features of(int[] hashes) {
        Features features = new Features();
        features.hashes = hashes;
        features.size = hashes.length;
        return features;
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    private static int mix(int key) {
        int h = (key ^ (key >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return (h ^ (h >>> 16)) + 0x9e3779b9;
    }
}
