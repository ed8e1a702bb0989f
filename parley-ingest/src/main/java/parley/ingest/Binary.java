package parley.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import parley.model.ParleyException;

/// Knows what is not text: by the first bytes of the usual kinds of files, or by many control characters.
final class Binary {
    private static final double MANY = 0.1;

    private static final Map<String, String> BEGINNINGS = new TreeMap<>(Map.of(
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "a zip archive or office document",
            "\u00D0\u00CF\u0011\u00E0", "an office document",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF", "a picture",
            "GIF8", "a picture",
            "\u007FELF", "a program",
            "SQLite format 3\u0000", "a database",
            "BZh9", "a bzip2 archive",
            "\u00FD7zXZ", "an xz archive"));

    private Binary() {}

    /// Fails where `bytes` are no text in any encoding.
    static void refuse(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        BEGINNINGS.forEach((beginning, kind) -> {
            if (head.startsWith(beginning)) {
                throw new ParleyException("is binary: " + kind);
            }
        });
        boolean wide = ByteOrderMark.of(bytes).isPresent() || WideText.of(bytes).isPresent();
        if (!wide && controls(bytes) > MANY * bytes.length) {
            throw new ParleyException(
                    "is binary: " + controls(bytes) + " of its " + bytes.length + " bytes are control characters");
        }
    }

    private static int controls(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            controls += b >= 0 && b < ' ' && !space || b == 0x7F ? 1 : 0;
        }
        return controls;
    }
}
