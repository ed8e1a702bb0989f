package parley.app.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.coding.attribution.Range;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;

/// An attribution as scoring sees it, marked or found; each part may be missing or in pieces.
record Marked(List<Range> source, List<Range> cue, List<Range> content, Optional<String> form) {
    /// The parts that are scored one by one.
    enum Part {
        CONTENT,
        SOURCE,
        CUE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Marked of(Statement statement) {
        return new Marked(
                statement.speaker().map(Speaker::span).map(Marked::range).stream()
                        .toList(),
                statement.cue().map(Marked::range).stream().toList(),
                statement.content().stream().map(Marked::range).toList(),
                Optional.of(statement.form().name().toLowerCase(Locale.ROOT)));
    }

    private static Range range(Span span) {
        return new Range(span.start(), span.end());
    }

    List<Range> part(Part part) {
        return switch (part) {
            case CONTENT -> content;
            case SOURCE -> source;
            case CUE -> cue;
        };
    }
}
