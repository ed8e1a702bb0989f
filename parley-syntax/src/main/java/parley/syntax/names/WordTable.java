package parley.syntax.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A number for each word: its class in a clustering of words. Words are kept as hashes, so of tens of thousands of
/// unknown words one may take the number of another. The table lies as it does in the file, so that nothing needs to be
/// built when it is read: hashes in order, parted by their upper half, of which only the lower half is kept.
public final class WordTable {
    /// The number of a word that the table does not know.
    public static final int UNKNOWN = 1;

    private static final int HALF = 16;
    private static final int PARTS = 1 << HALF;

    /// Where each part starts, and the end of the last.
    private final ByteBuffer starts;
    /// The lower half of each hash, and which of the numbers it has.
    private final ByteBuffer entries;

    private final ByteBuffer numbers;

    private WordTable(ByteBuffer in) {
        starts = slice(in, (PARTS + 1) * Integer.BYTES);
        entries = slice(in, starts.getInt(PARTS * Integer.BYTES) * Integer.BYTES);
        numbers = slice(in, in.getInt() * Integer.BYTES);
    }

    private static void bytes(ByteBuffer buffer, DataOutputStream out) throws IOException {
        byte[] bytes = new byte[buffer.limit()];
        buffer.get(0, bytes);
        out.write(bytes);
    }

    private static ByteBuffer slice(ByteBuffer in, int bytes) {
        ByteBuffer slice = in.slice(in.position(), bytes);
        in.position(in.position() + bytes);
        return slice;
    }

    /// A table of these words and numbers, of which at most 65,536 differ; of two words with one hash the later keeps
    /// its number.
    public static WordTable of(Map<String, Integer> words) {
        TreeMap<Integer, Integer> byHash = new TreeMap<>(Integer::compareUnsigned);
        words.forEach((word, number) -> byHash.put(hash(word), number));
        List<Integer> numbers = List.copyOf(new TreeSet<>(words.values()));
        if (numbers.size() > PARTS) {
            throw new IllegalArgumentException(numbers.size() + " numbers are too many");
        }
        ByteBuffer out = ByteBuffer.allocate((PARTS + 2 + byHash.size() + numbers.size()) * Integer.BYTES);
        starts(byHash.keySet()).forEach(out::putInt);
        byHash.forEach((hash, number) ->
                out.putShort(hash.shortValue()).putShort((short) Collections.binarySearch(numbers, number)));
        out.putInt(numbers.size());
        numbers.forEach(out::putInt);
        return new WordTable(out.flip());
    }

    private static IntStream starts(Set<Integer> hashes) {
        int[] starts = new int[PARTS + 1];
        hashes.forEach(hash -> starts[(hash >>> HALF) + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        return Arrays.stream(starts);
    }

    private static int hash(String word) {
        return Hashes.mix(word.hashCode() * 31 + word.length());
    }

    public int number(String word) {
        int hash = hash(word);
        short rest = (short) hash;
        int part = hash >>> HALF;
        int end = starts.getInt((part + 1) * Integer.BYTES);
        for (int at = starts.getInt(part * Integer.BYTES); at < end; at++) {
            if (entries.getShort(at * Integer.BYTES) == rest) {
                int place = entries.getShort(at * Integer.BYTES + Short.BYTES) & 0xFFFF;
                return numbers.getInt(place * Integer.BYTES);
            }
        }
        return UNKNOWN;
    }

    static WordTable read(ByteBuffer in) {
        return new WordTable(in);
    }

    void write(DataOutputStream out) throws IOException {
        bytes(starts, out);
        bytes(entries, out);
        out.writeInt(numbers.limit() / Integer.BYTES);
        bytes(numbers, out);
    }
}
