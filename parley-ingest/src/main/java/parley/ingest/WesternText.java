package parley.ingest;

/// Tells Windows-1252 from noise: its bytes above ASCII are letters that touch letters, or the marks that printed
/// text
/// uses.
final class WesternText {
    private static final double PLAUSIBLE = 0.9;

    /// Quotation marks, dashes, ellipsis, bullet, currencies, no-break space, section, degree, ordinals, fractions
    /// and
    /// the like.
    private static final String MARKS =
            "\u201A\u201E\u2026\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u2122\u2039\u203A\u20AC"
                    + "\u00A0\u00A1\u00A3\u00A5\u00A7\u00A9\u00AA\u00AB\u00AD\u00AE\u00B0\u00B1\u00B2\u00B3\u00B4\u00B7\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF";

    private static final String ABOVE_ASCII = new String(upperHalf(), java.nio.charset.Charset.forName("windows-1252"));

    private WesternText() {}

    static boolean plausible(byte[] bytes) {
        int above = 0;
        int fitting = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                above++;
                fitting += fits(bytes, i) ? 1 : 0;
            }
        }
        return fitting >= PLAUSIBLE * above;
    }

    private static boolean fits(byte[] bytes, int i) {
        char c = character(bytes[i]);
        if (!Character.isLetter(c)) {
            return MARKS.indexOf(c) >= 0;
        }
        return i > 0 && Character.isLetter(character(bytes[i - 1]))
                || i + 1 < bytes.length && Character.isLetter(character(bytes[i + 1]));
    }

    private static char character(byte b) {
        return b >= 0 ? (char) b : ABOVE_ASCII.charAt(b + 128);
    }

    private static byte[] upperHalf() {
        byte[] bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i - 128);
        }
        return bytes;
    }
}
