package parley.syntax;

/// Tells line ends that close a paragraph from those that only wrap a line.
final class LineBreaks {
    private final String text;
    private final boolean wrapped;

    private LineBreaks(String text, boolean wrapped) {
        this.text = text;
        this.wrapped = wrapped;
    }

    /// Looks over the whole text once: where many lines go on in lower case, lines are wrapped.
    static LineBreaks of(String text) {
        int single = 0;
        int goesOn = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            int next = skipBlanks(text, at + 1);
            if (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
                single++;
                goesOn += Character.isLowerCase(text.charAt(next)) ? 1 : 0;
            }
        }
        return new LineBreaks(text, goesOn * 4 > single);
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    boolean endParagraph(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u2029') {
                return true;
            }
            count += c == '\n'
                            || c == '\r' && (i + 1 >= to || text.charAt(i + 1) != '\n')
                            || c == '\u2028'
                            || c == '\u0085'
                    ? 1
                    : 0;
        }
        return count > 1 || count == 1 && !wrapped && !Character.isLowerCase(text.charAt(to));
    }
}
