package parley.view.json;

import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Conclusion;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Statement;
import parley.model.Term;

/// A picture as JSON Lines: readiness, blocks, keys, positions, movements, then every term they rest on and the
/// statement
/// that it was said in, and limits last.
public final class TalkLines {
    private TalkLines() {}

    public static void write(PublicRecord record, Picture picture, Writer out) {
        List<Conclusion> conclusions = new ArrayList<>(picture.readiness());
        conclusions.addAll(picture.blocks());
        conclusions.addAll(picture.keys());
        conclusions.addAll(picture.positions());
        conclusions.addAll(picture.movements());
        conclusions.forEach(conclusion -> JsonWriter.line(ConclusionFields.of(conclusion), out));
        because(record, conclusions, out);
        picture.limits().forEach(limit -> JsonWriter.line(ConclusionFields.of(limit), out));
    }

    private static void because(PublicRecord record, List<Conclusion> conclusions, Writer out) {
        Set<String> cited = new LinkedHashSet<>();
        conclusions.forEach(conclusion -> cited.addAll(conclusion.terms()));
        Texts texts = new Texts(record);
        Set<String> said = new LinkedHashSet<>();
        for (Term term : record.entries(Term.class)) {
            if (cited.contains(term.id())) {
                term.statement().ifPresent(said::add);
                JsonWriter.line(TermFields.of(term, texts.of(term)), out);
            }
        }
        record.entries(Statement.class).stream()
                .filter(statement -> said.contains(statement.id()))
                .forEach(statement -> texts.of(statement)
                        .ifPresent(spans -> JsonWriter.line(StatementFields.of(statement, spans), out)));
    }

    /// The texts that entries point into, each prepared once.
    private static final class Texts {
        private final Map<String, SpanFields> spans = new HashMap<>();
        private final Map<String, Document> documents = new HashMap<>();

        Texts(PublicRecord record) {
            record.documents().forEach(document -> documents.put(document.id(), document));
        }

        Optional<SpanFields> of(Entry entry) {
            return Optional.ofNullable(documents.get(entry.document()))
                    .map(d -> spans.computeIfAbsent(d.id(), id -> new SpanFields(d.text())));
        }
    }
}
