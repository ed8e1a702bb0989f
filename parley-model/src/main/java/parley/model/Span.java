package parley.model;

/// The only way to point at text: `[start, end)` in UTF-16 units of a document's text, with the words themselves,
/// so that a span that has drifted from its text shows at once.
///
/// Example: in `He said no.` the span of `said` is `[3, 7)`. Trap: an emoji is two units here and one code point
/// outside.
public record Span(int start, int end, String text) implements Comparable<Span> {
    public Span {
        Require.that(start >= 0 && start < end, "span [" + start + ", " + end + ") is empty or before the text");
        Require.that(text.length() == end - start, "span [" + start + ", " + end + ") does not fit its words: " + text);
    }

    /// The span `[start, end)` of `text`.
    public static Span of(String text, int start, int end) {
        Require.that(
                start >= 0 && start < end && end <= text.length(),
                "span [" + start + ", " + end + ") lies outside a text of " + text.length());
        return new Span(start, end, text.substring(start, end));
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Reading order: by start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
