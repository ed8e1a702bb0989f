package parley.view.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Draws labelled spans into a text as nested brackets. Where two spans cross, the inner bracket is closed and opened
/// again
/// (`[t1:…][t1…:…]`), so that the picture is always well nested. Linear in text and marks times the depth of nesting.
final class Brackets {
    private static final Comparator<Marks.Mark> OUTER_FIRST = Comparator.<Marks.Mark>comparingInt(
                    m -> m.span().start())
            .thenComparing(m -> m.span().end(), Comparator.reverseOrder());

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Marks.Mark> open = new ArrayDeque<>();
    private int drawn;

    private Brackets(String text) {
        this.text = text;
    }

    static String draw(String text, List<Marks.Mark> marks) {
        Brackets brackets = new Brackets(text);
        List<Marks.Mark> sorted = new ArrayList<>(marks);
        sorted.sort(OUTER_FIRST);
        for (Marks.Mark mark : sorted) {
            brackets.closeUntil(mark.span().start());
            brackets.textUntil(mark.span().start());
            brackets.open(mark, ":");
        }
        brackets.closeUntil(Integer.MAX_VALUE);
        brackets.textUntil(text.length());
        return brackets.out.toString();
    }

    /// Closes every open span that ends at or before `position`, the earliest end first.
    private void closeUntil(int position) {
        while (true) {
            int end = open.stream().mapToInt(mark -> mark.span().end()).min().orElse(Integer.MAX_VALUE);
            if (open.isEmpty() || end > position) {
                return;
            }
            textUntil(end);
            close(end);
        }
    }

    /// Closes the spans that end at `end`, and opens again those that had to be closed on the way.
    private void close(int end) {
        Deque<Marks.Mark> crossing = new ArrayDeque<>();
        while (open.stream().anyMatch(mark -> mark.span().end() == end)) {
            Marks.Mark top = open.pop();
            out.append(']');
            if (top.span().end() > end) {
                crossing.push(top);
            }
        }
        crossing.forEach(mark -> open(mark, "…:"));
    }

    private void open(Marks.Mark mark, String colon) {
        out.append('[').append(mark.label()).append(colon);
        open.push(mark);
    }

    private void textUntil(int position) {
        if (position > drawn) {
            out.append(Plain.lines(text.substring(drawn, position)));
            drawn = position;
        }
    }
}
