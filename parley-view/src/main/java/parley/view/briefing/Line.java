package parley.view.briefing;

import java.util.ArrayList;
import java.util.List;

/// One claim: pieces of text, the numbers of its notes, and the lines that explain it.
public record Line(List<Piece> pieces, List<Integer> notes, List<Line> under) {
    public Line {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
        under = List.copyOf(under);
    }

    /// A run of text of one sort.
    public sealed interface Piece {
        String text();

        /// The page's own words.
        record Plain(String text) implements Piece {}

        /// A party, date or number that the eye looks for.
        record Strong(String text) implements Piece {}

        /// Exact words of a report, without quotation marks.
        record Quote(String text) implements Piece {}

        /// A short label (`hard`, `softened`).
        record Tag(String text, Tone tone) implements Piece {}
    }

    /// How a label is coloured.
    public enum Tone {
        GOOD,
        WARN,
        BAD,
        QUIET
    }

    static Line plain(String text) {
        return write().plain(text).done();
    }

    static Writing write() {
        return new Writing();
    }

    /// A line in the making.
    static final class Writing {
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Integer> notes = new ArrayList<>();
        private final List<Line> under = new ArrayList<>();

        Writing plain(String text) {
            pieces.add(new Piece.Plain(text));
            return this;
        }

        Writing strong(String text) {
            pieces.add(new Piece.Strong(text));
            return this;
        }

        Writing quote(String text) {
            pieces.add(new Piece.Quote(text));
            return this;
        }

        Writing tag(String text, Tone tone) {
            pieces.add(new Piece.Tag(text, tone));
            return this;
        }

        Writing note(List<Integer> numbers) {
            notes.addAll(numbers);
            return this;
        }

        Writing under(List<Line> lines) {
            under.addAll(lines);
            return this;
        }

        Line done() {
            return new Line(pieces, notes.stream().distinct().toList(), under);
        }
    }
}
