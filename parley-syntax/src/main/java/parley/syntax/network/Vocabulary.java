package parley.syntax.network;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Keys with their row numbers. Row 0 stands for everything unknown, row 1 for the artificial root before the first
/// token; the keys begin at row 2. A key is kept as its hash of 64 bits; the table lies as it does in the weights file,
/// sorted by hash, so that nothing needs to be built when it is read.
public final class Vocabulary {
    public static final int UNKNOWN = 0;
    public static final int ROOT = 1;
    private static final int FIRST = 2;
    private static final int ENTRY_BYTES = Long.BYTES + Integer.BYTES;

    private final ByteBuffer entries;
    private final int count;

    private Vocabulary(ByteBuffer entries) {
        this.entries = entries;
        this.count = entries.limit() / ENTRY_BYTES;
    }

    /// The keys in the order of their rows.
    public static Vocabulary of(List<String> keys) {
        long[] hashes = keys.stream().mapToLong(Vocabulary::hash).toArray();
        ByteBuffer entries = ByteBuffer.allocate(hashes.length * ENTRY_BYTES);
        IntStream.range(0, hashes.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> hashes[i]))
                .forEach(i -> entries.putLong(hashes[i]).putInt(FIRST + i));
        return new Vocabulary(entries.flip());
    }

    /// The table that stands at the buffer's position.
    static Vocabulary read(ByteBuffer in) {
        int bytes = in.getInt() * ENTRY_BYTES;
        ByteBuffer entries = in.slice(in.position(), bytes);
        in.position(in.position() + bytes);
        return new Vocabulary(entries);
    }

    /// What [#read] reads.
    ByteBuffer written() {
        return ByteBuffer.allocate(Integer.BYTES + entries.limit())
                .putInt(count)
                .put(entries.duplicate().rewind())
                .flip();
    }

    public int row(String key) {
        long wanted = hash(key);
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = entries.getLong(middle * ENTRY_BYTES);
            if (found == wanted) {
                return entries.getInt(middle * ENTRY_BYTES + Long.BYTES);
            }
            if (found < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    /// How many rows a table over this vocabulary has.
    public int size() {
        return FIRST + count;
    }

    /// FNV-1a over the characters, then the finalizer of MurmurHash3.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
