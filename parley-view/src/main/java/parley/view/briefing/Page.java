package parley.view.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.view.wording.Count;

/// How much fits on a page, and the line that says what did not.
final class Page {
    static final int PARTIES = 8;
    static final int ANSWERS = 14;
    static final int TERMS = 8;
    static final int CONTACTS = 14;
    static final int WEEKS = 12;
    static final int BLOCKS = 6;
    static final int PAIRS = 4;
    static final int KEYS = 3;
    static final int MOVEMENTS = 10;
    static final int GAPS = 6;

    private Page() {}

    /// A line for each of the first `most` items, and where there are more a line that counts them. What is not shown
    /// is
    /// never written, so that it takes no note.
    static <T> List<Line> first(List<T> items, int most, String noun, Function<T, Line> line) {
        List<Line> shown = new ArrayList<>();
        items.stream().limit(most).forEach(item -> shown.add(line.apply(item)));
        if (items.size() > most) {
            shown.add(more(items.size() - most, noun));
        }
        return shown;
    }

    static Line more(int number, String noun) {
        return Line.plain("… and " + Count.of(number, "more " + noun) + " not shown on this page.");
    }
}
