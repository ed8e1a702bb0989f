package parley.view.json;

import parley.model.Addressee;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.Statement.Polarity;
import parley.model.When;

/// The record `statement` of the contract.
final class StatementFields {
    private StatementFields() {}

    static Fields of(Statement statement, SpanFields spans) {
        return said(
                Fields.type("statement")
                        .put("id", statement.id())
                        .put("document", statement.document())
                        .put("form", statement.form())
                        .maybe("speaker", statement.speaker().map(s -> speaker(s, spans)))
                        .maybe("cue", statement.cue().map(spans::of))
                        .list("content", statement.content(), spans::of)
                        .maybe("addressee", statement.addressee().map(a -> addressee(a, spans)))
                        .maybe("outlet", statement.outlet())
                        .maybe("within", statement.within())
                        .put("negated", statement.polarity() == Polarity.NEGATED)
                        .flag("questioned", statement.polarity() == Polarity.QUESTIONED),
                statement.said());
    }

    /// `said`, and how precise it is where it is not a day.
    static Fields said(Fields fields, When said) {
        fields.maybe("said", said.date());
        return said.precision() == When.Precision.DAY || said.date().isEmpty()
                ? fields
                : fields.put("said_precision", said.precision());
    }

    private static Fields speaker(Speaker speaker, SpanFields spans) {
        return spans.of(speaker.span())
                .maybe("name", speaker.name())
                .maybe("party", speaker.party())
                .maybe("role", speaker.role())
                .put("how", speaker.how())
                .list("candidates", speaker.candidates(), Object::toString);
    }

    private static Fields addressee(Addressee addressee, SpanFields spans) {
        return spans.of(addressee.span()).maybe("party", addressee.party());
    }
}
