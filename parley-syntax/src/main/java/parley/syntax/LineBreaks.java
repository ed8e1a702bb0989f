package parley.syntax;

/// Tells line ends that close a paragraph from those that only wrap a line.
final class LineBreaks {
    private static final int LONG = 60;

    private final String text;
    private final boolean wrapped;

    private LineBreaks(String text, boolean wrapped) {
        this.text = text;
        this.wrapped = wrapped;
    }

    /// Looks over the whole text once: where many lines go on in lower case, or end without a mark though they are as
    /// long as a line may be, lines are wrapped.
    static LineBreaks of(String text) {
        int single = 0;
        int goesOn = 0;
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            int next = skipBlanks(text, at + 1);
            if (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
                single++;
                goesOn += Character.isLowerCase(text.charAt(next)) || isOpen(text, start, at) ? 1 : 0;
            }
            start = at + 1;
        }
        return new LineBreaks(text, goesOn * 4 > single);
    }

    /// Whether a line of some length ends in the middle of something; the first may be a headline.
    private static boolean isOpen(String text, int start, int end) {
        int last = end - 1 - (end > start && text.charAt(end - 1) == '\r' ? 1 : 0);
        return start > 0 && end - start >= LONG && (Characters.isLetter(text, last) || text.charAt(last) == ',');
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
