package parley.view.json;

import java.util.Optional;
import parley.model.Measure;
import parley.model.Span;
import parley.model.Term;

/// The record `term` of the contract.
final class TermFields {
    private TermFields() {}

    /// With offsets where the text is at hand, else with the words alone.
    static Fields of(Term term, Optional<SpanFields> spans) {
        Fields fields = Fields.type("term")
                .put("id", term.id())
                .put("document", term.document())
                .put("holder", term.holder())
                .put("stance", term.stance());
        measure(fields, term.measure())
                .maybe("for", term.gate())
                .list("if", term.conditions(), span -> words(new Fields(), span, spans))
                .put("firmness", term.firmness())
                .put("relayed", term.relayed());
        return StatementFields.said(
                words(fields, term.span(), spans).maybe("statement", term.statement()), term.said());
    }

    /// `matter`, `action`, `doer`, `target` and `note`.
    static Fields measure(Fields fields, Measure measure) {
        return fields.put("matter", measure.matter())
                .put("action", measure.action())
                .maybe("doer", measure.doer())
                .maybe("target", measure.target())
                .maybe("note", measure.note());
    }

    private static Fields words(Fields fields, Span span, Optional<SpanFields> spans) {
        return spans.map(s -> s.into(fields, span)).orElseGet(() -> fields.put("text", span.text()));
    }
}
