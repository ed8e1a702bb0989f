package parley.view.text;

/// Makes foreign text safe to print: control characters become their pictures, marks that turn or hide text become `�`.
public final class Plain {
    private static final int PICTURES = 0x2400;
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /// Safe, with line breaks and tabs kept.
    public static String lines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\n' || c == '\t' ? c : visible(c)).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /// Safe and on one line: every run of blanks becomes one blank.
    public static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        boolean blank = false;
        for (int c : text.strip().codePoints().toArray()) {
            boolean space = Character.isWhitespace(c) || c == 0xA0;
            if (space && !blank) {
                safe.append(' ');
            } else if (!space) {
                safe.appendCodePoint(visible(c));
            }
            blank = space;
        }
        return safe.toString();
    }

    private static int visible(int c) {
        if (c < ' ') {
            return PICTURES + c;
        }
        boolean hidden = c >= 0x7F && c <= 0x9F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0xFEFF
                || c >= 0xD800 && c <= 0xDFFF;
        return hidden ? REPLACEMENT : c;
    }
}
