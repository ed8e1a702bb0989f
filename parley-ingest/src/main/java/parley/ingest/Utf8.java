package parley.ingest;

/// How far bytes are UTF-8, counted in one pass by the table of well-formed sequences (Unicode, table 3-7).
///
/// @param sequences       well-formed sequences of more than one byte
/// @param broken          bytes that belong to no well-formed sequence
/// @param firstBroken     the place of the first of them
/// @param firstBrokenLine its line, counted from 1
record Utf8(int sequences, int broken, int firstBroken, int firstBrokenLine) {
    boolean sound() {
        return broken == 0;
    }

    /// Whether it was UTF-8 before it was damaged: another encoding forms such sequences only by chance.
    boolean mostlySound() {
        return sequences > broken;
    }

    static Utf8 of(byte[] bytes) {
        int sequences = 0;
        int broken = 0;
        int first = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            sequences += length > 1 ? 1 : 0;
            first = length == 0 && broken == 0 ? i : first;
            broken += length == 0 ? 1 : 0;
            i += Math.max(length, 1);
        }
        return new Utf8(sequences, broken, first, line(bytes, first));
    }

    /// The length of the well-formed sequence at `i`, or 0.
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || i + length > bytes.length || !second(lead, bytes[i + 1] & 0xFF)) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /// Whether the second byte may follow the lead: no overlong forms, no surrogates, nothing above U+10FFFF.
    private static boolean second(int lead, int second) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
