package parley.view.json;

import java.util.List;
import java.util.Locale;
import parley.model.CodePoints;
import parley.model.Span;

/// Spans of one text as the contract writes them: `"span":[start,end]` in code points, and `"text"`.
final class SpanFields {
    private final CodePoints points;

    SpanFields(String text) {
        points = new CodePoints(text);
    }

    /// Adds `span` and `text` to an object.
    Fields into(Fields fields, Span span) {
        return fields.put("span", List.of(points.of(span.start()), points.of(span.end())))
                .put("text", span.text());
    }

    Fields of(Span span) {
        return into(new Fields(), span);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
