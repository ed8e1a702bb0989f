package parley.syntax.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.stream.IntStream;

/// A number for each word: its class in a clustering of words. Words are kept as hashes, so of tens of thousands of
/// unknown
/// words one may take the number of another.
public final class WordTable {
    /// The number of a word that the table does not know.
    public static final int UNKNOWN = 1;

    private static final int EMPTY = 0;
    private final int[] hashes;
    private final int[] numbers;

    private WordTable(int words) {
        hashes = new int[Integer.highestOneBit(Math.max(1, words)) * 4];
        numbers = new int[hashes.length];
    }

    /// A table of these words and numbers; of two words with one hash the later keeps its number.
    public static WordTable of(Map<String, Integer> words) {
        WordTable table = new WordTable(words.size());
        words.forEach((word, number) -> table.put(hash(word), number));
        return table;
    }

    private static int hash(String word) {
        int hash = Hashes.mix(word.hashCode() * 31 + word.length());
        return hash == EMPTY ? 1 : hash;
    }

    private void put(int hash, int number) {
        int at = slot(hash);
        hashes[at] = hash;
        numbers[at] = number;
    }

    private int slot(int hash) {
        int mask = hashes.length - 1;
        int at = hash & mask;
        while (hashes[at] != EMPTY && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    public int number(String word) {
        int at = slot(hash(word));
        return hashes[at] == EMPTY ? UNKNOWN : numbers[at];
    }

    static WordTable read(ByteBuffer in) {
        int size = in.getInt();
        WordTable table = new WordTable(size);
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            hash += in.getInt();
            table.put(hash, in.getInt());
        }
        return table;
    }

    void write(DataOutputStream out) throws IOException {
        int[] order = IntStream.range(0, hashes.length)
                .filter(i -> hashes[i] != EMPTY)
                .boxed()
                .sorted((a, b) -> Integer.compare(hashes[a], hashes[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        out.writeInt(order.length);
        int before = Integer.MIN_VALUE;
        for (int i : order) {
            out.writeInt(hashes[i] - before);
            out.writeInt(numbers[i]);
            before = hashes[i];
        }
    }
}
