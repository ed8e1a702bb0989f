package parley.coding.quotation;

import java.util.ArrayList;
import java.util.List;

/// A paragraph: UTF-16 `[start, end)` of a text, without blanks at its ends.
///
/// A blank line ends one. So does a single line end after a full stop, a mark or a short line; a line end elsewhere
/// is taken for the wrapping of a long line.
record Paragraph(int start, int end) {
    private static final int SHORT_LINE = 50;
    private static final String STOPS = ".!?:;\"'”’)…";

    static List<Paragraph> of(String text) {
        List<Paragraph> all = new ArrayList<>();
        int start = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                if (breaks(text, line, i)) {
                    add(all, text, start, i);
                    start = i + 1;
                }
                line = i + 1;
            }
        }
        add(all, text, start, text.length());
        return all;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean breaks(String text, int line, int end) {
        int last = end;
        while (last > line && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last - line < SHORT_LINE || STOPS.indexOf(text.charAt(last - 1)) >= 0;
    }

    private static void add(List<Paragraph> all, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            all.add(new Paragraph(start, end));
        }
    }
}
