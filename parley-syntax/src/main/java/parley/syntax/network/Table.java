package parley.syntax.network;

import java.nio.ByteBuffer;

/// Rows of numbers of one width, looked up by row.
public sealed interface Table {
    int height();

    int width();

    /// Puts a row at `into[at..]`.
    void copy(int row, float[] into, int at);

    /// Rows as they are.
    static Table of(float[][] rows) {
        return new Floats(rows);
    }

    /// @param rows all of one width
    record Floats(float[][] rows) implements Table {
        @Override
        public int height() {
            return rows.length;
        }

        @Override
        public int width() {
            return rows.length == 0 ? 0 : rows[0].length;
        }

        @Override
        public void copy(int row, float[] into, int at) {
            System.arraycopy(rows[row], 0, into, at, rows[row].length);
        }
    }

    /// Rows as they lie in the weights file: a scale, then a byte a number. A row is unpacked when it is looked up.
    record Packed(ByteBuffer bytes, int height, int width) implements Table {
        static int rowBytes(int width) {
            return Float.BYTES + width;
        }

        @Override
        public void copy(int row, float[] into, int at) {
            int start = row * rowBytes(width);
            float scale = bytes.getFloat(start);
            for (int j = 0; j < width; j++) {
                into[at + j] = bytes.get(start + Float.BYTES + j) * scale;
            }
        }
    }
}
