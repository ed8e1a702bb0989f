package parley.syntax.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;

/// The class of a word in a hierarchy of word classes (Brown et al. 1992): a path of bits from the root, as `1` followed by
/// the bits; words of like use share a long start of it. Words are kept as hashes of their lower-case form, so a rare word
/// may take the class of another.
public final class WordClusters {
    /// The path of a word that has no class.
    public static final int UNKNOWN = 1;

    private static final int EMPTY = 0;
    private final int[] hashes;
    private final int[] paths;

    private WordClusters(int capacity) {
        hashes = new int[capacity];
        paths = new int[capacity];
    }

    /// The clusters of these words, lower case, each with its path.
    public static WordClusters of(SortedMap<String, Integer> words) {
        WordClusters clusters = new WordClusters(capacity(words.size()));
        words.forEach((word, path) -> clusters.put(hash(word), path));
        return clusters;
    }

    private static int capacity(int words) {
        return Integer.highestOneBit(Math.max(1, words)) * 4;
    }

    static int hash(String lower) {
        int hash = Hashes.mix(lower.hashCode() * 31 + lower.length());
        return hash == EMPTY ? 1 : hash;
    }

    private void put(int hash, int path) {
        int at = slot(hash);
        hashes[at] = hash;
        paths[at] = path;
    }

    private int slot(int hash) {
        int mask = hashes.length - 1;
        int at = hash & mask;
        while (hashes[at] != EMPTY && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /// The path of a word; [#UNKNOWN] where it has none.
    int path(String word) {
        int at = slot(hash(word.toLowerCase(Locale.ROOT)));
        return hashes[at] == EMPTY ? UNKNOWN : paths[at];
    }

    /// The first `bits` bits of a path, or all of it where it is shorter.
    static int start(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return length <= bits ? path : path >>> (length - bits);
    }

    static WordClusters read(DataInputStream in) throws IOException {
        int size = in.readInt();
        WordClusters clusters = new WordClusters(capacity(size));
        int hash = 0;
        for (int i = 0; i < size; i++) {
            hash += in.readInt();
            clusters.put(hash, in.readInt());
        }
        return clusters;
    }

    void write(DataOutputStream out) throws IOException {
        int[] order = java.util.stream.IntStream.range(0, hashes.length)
                .filter(i -> hashes[i] != EMPTY)
                .boxed()
                .sorted((a, b) -> Integer.compareUnsigned(hashes[a], hashes[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        out.writeInt(order.length);
        int before = 0;
        for (int i : order) {
            out.writeInt(hashes[i] - before);
            out.writeInt(paths[i]);
            before = hashes[i];
        }
    }
}
