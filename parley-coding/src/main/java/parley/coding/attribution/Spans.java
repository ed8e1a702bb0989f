package parley.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.syntax.Token;

/// Turns runs of tokens into stretches of text with clean edges.
final class Spans {
    private static final String LOOSE = ",;:—–-";

    private Spans() {}

    /// The text of tokens `[start, end)` without loose punctuation at its edges; empty (`end <= start`) where nothing
    /// else is there.
    static Range of(Words words, Frame.Run run) {
        int start = run.start();
        int end = run.end();
        while (start < end && isLoose(words.token(start))) {
            start++;
        }
        while (end > start && (isLoose(words.token(end - 1)) || isPlainStop(words, end - 1))) {
            end--;
        }
        if (start == end) {
            return new Range(0, 0);
        }
        return new Range(words.token(start).start(), words.token(end - 1).end());
    }

    private static boolean isLoose(Token token) {
        return token.form().length() <= 2 && LOOSE.indexOf(token.form().charAt(0)) >= 0;
    }

    /// A full stop that no quotation holds.
    private static boolean isPlainStop(Words words, int i) {
        return words.token(i).form().equals(".") && !words.quoted(i);
    }

    /// The ranges in order, those that overlap or have no letter or digit between them joined; line ends keep apart.
    static List<Range> joined(String text, List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        List<Range> joined = new ArrayList<>();
        for (Range range : sorted) {
            Range last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && adjoin(text, last, range)) {
                joined.set(joined.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private static boolean adjoin(String text, Range left, Range right) {
        for (int i = left.end(); i < right.start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /// Whether any letter or digit stands in `[start, end)`.
    static boolean hasWords(String text, int start, int end) {
        for (int i = Math.max(0, start); i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
