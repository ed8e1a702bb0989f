package parley.view.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import parley.view.briefing.Note;

/// A text with the words of its notes in nested `mark` elements. Where two notes cross, the inner mark is closed and
/// opened
/// again without its anchor, so that the page stays well-formed.
final class Highlights {
    private static final Comparator<Note> OUTER_FIRST = Comparator.<Note>comparingInt(
                    n -> n.words().start())
            .thenComparing(n -> n.words().end(), Comparator.reverseOrder())
            .thenComparing(Note::number);

    private final String text;
    private final Markup page;
    private final Deque<Note> open = new ArrayDeque<>();
    private int written;

    private Highlights(String text, Markup page) {
        this.text = text;
        this.page = page;
    }

    static void write(String text, List<Note> notes, Markup page) {
        Highlights highlights = new Highlights(text, page);
        List<Note> sorted = new ArrayList<>(notes);
        sorted.sort(OUTER_FIRST);
        for (Note note : sorted) {
            highlights.closeUntil(note.words().start());
            highlights.textUntil(note.words().start());
            highlights.open.push(note);
            page.raw("<mark id=\"w" + note.number() + "\">");
        }
        highlights.closeUntil(text.length());
        highlights.textUntil(text.length());
    }

    private void closeUntil(int position) {
        while (!open.isEmpty()) {
            int end = open.stream().mapToInt(note -> note.words().end()).min().orElse(position);
            if (end > position) {
                return;
            }
            textUntil(end);
            close(end);
        }
    }

    private void close(int end) {
        Deque<Note> crossing = new ArrayDeque<>();
        while (open.stream().anyMatch(note -> note.words().end() <= end)) {
            Note top = open.pop();
            page.raw("</mark>");
            if (top.words().end() > end) {
                crossing.push(top);
            } else {
                page.raw("<a class=\"to-note\" href=\"#n" + top.number() + "\" aria-label=\"Note " + top.number()
                        + "\">" + top.number() + "</a>");
            }
        }
        for (Note note : crossing) {
            open.push(note);
            page.raw("<mark>");
        }
    }

    private void textUntil(int position) {
        if (position > written) {
            page.text(text.substring(written, position));
            written = position;
        }
    }
}
