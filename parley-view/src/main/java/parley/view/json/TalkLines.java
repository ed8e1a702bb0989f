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
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Term;

/// A picture as JSON Lines: readiness, blocks, keys, positions, movements, then every term they rest on, and limits
/// last.
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
        Map<String, SpanFields> texts = new HashMap<>();
        Map<String, Document> documents = new HashMap<>();
        record.documents().forEach(document -> documents.put(document.id(), document));
        for (Term term : record.entries(Term.class)) {
            if (cited.contains(term.id())) {
                Optional<SpanFields> spans = Optional.ofNullable(documents.get(term.document()))
                        .map(d -> texts.computeIfAbsent(d.id(), id -> new SpanFields(d.text())));
                JsonWriter.line(TermFields.of(term, spans), out);
            }
        }
    }
}
