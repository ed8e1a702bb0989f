package parley.view.json;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Publication;
import parley.model.Statement;
import parley.model.Term;

/// A document and its entries as JSON Lines, the document first.
public final class EntryLines {
    private EntryLines() {}

    public static void write(Document document, List<Entry> entries, Writer out) {
        JsonWriter.line(document(document), out);
        SpanFields spans = new SpanFields(document.text());
        entries.forEach(entry -> JsonWriter.line(entry(entry, spans), out));
    }

    private static Fields document(Document document) {
        return Fields.type("document")
                .put("id", document.id())
                .maybe("title", document.title())
                .maybe("published", document.publication().map(Publication::date))
                .maybe("published_by", document.publication().map(p -> SpanFields.word(p.basis())))
                .maybe("outlet", document.outlet())
                .maybe("url", document.url())
                .put("sha256", document.sha256())
                .put("text", document.text());
    }

    private static Fields entry(Entry entry, SpanFields spans) {
        return switch (entry) {
            case Statement statement -> StatementFields.of(statement, spans);
            case Event event -> EventFields.of(event, spans);
            case Term term -> TermFields.of(term, Optional.of(spans));
        };
    }
}
