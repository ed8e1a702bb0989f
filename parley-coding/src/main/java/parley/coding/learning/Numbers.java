package parley.coding.learning;

import java.io.EOFException;

/// Numbers read one after the other out of bytes in memory; a model has millions of them. Mutable.
final class Numbers {
    private final byte[] bytes;
    private int at;

    Numbers(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Four bytes, the highest first.
    int whole() throws EOFException {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value = value << Byte.SIZE | next() & 0xff;
        }
        return value;
    }

    /// Seven bits a byte, the lowest first; a byte below 0x80 is the last.
    int packed() throws EOFException {
        byte next = next();
        int value = next & 0x7f;
        for (int shift = 7; next < 0; shift += 7) {
            next = next();
            value |= (next & 0x7f) << shift;
        }
        return value;
    }

    private byte next() throws EOFException {
        if (at == bytes.length) {
            throw new EOFException("it ends too early");
        }
        return bytes[at++];
    }
}
