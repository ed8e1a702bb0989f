package parley.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Publication;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.Term;
import parley.model.When;

/// Reports written for the tests, with an entry of each kind.
final class Reports {
    static final PartyId ORLAND = new PartyId("ORLAND");
    static final PartyId VARN = new PartyId("VARN");

    private Reports() {}

    static Document report(String id, String text) {
        return report(id, text, Optional.of(LocalDate.of(2031, 5, 4)));
    }

    static Document report(String id, String text, Optional<LocalDate> published) {
        return Document.of(
                id,
                text,
                new Document.Source(
                        Optional.of("Envoys meet"),
                        published.map(day -> new Publication(day, Publication.Basis.DATELINE)),
                        Optional.of("Karsk Herald"),
                        Optional.empty()));
    }

    static List<Entry> entries(Document document) {
        return List.of(statement(document), event(document), term(document));
    }

    static List<Party> parties() {
        return List.of(new Party(ORLAND, "Orland", Party.Kind.STATE), new Party(VARN, "Varn", Party.Kind.MOVEMENT));
    }

    private static Statement statement(Document d) {
        Speaker speaker = new Speaker(
                d.span(0, 2),
                Optional.of("Ann Orr"),
                Optional.of(ORLAND),
                Optional.of("envoy"),
                Speaker.How.NAMED,
                List.of());
        return new Statement(
                d.id() + "#s1",
                d.id(),
                Statement.Form.MIXED,
                Optional.of(speaker),
                Optional.of(d.span(2, 4)),
                List.of(d.span(4, 6), d.span(7, 9)),
                Optional.empty(),
                Optional.of("radio"),
                Optional.empty(),
                Statement.Polarity.AFFIRMED,
                When.of(LocalDate.of(2031, 5, 1), When.Precision.MONTH));
    }

    private static Event event(Document d) {
        Event.Participant side = new Event.Participant(
                Optional.of(VARN), Optional.of("REB"), Optional.empty(), Optional.of(d.span(1, 3)));
        return new Event(
                d.id() + "#e1",
                d.id(),
                Event.Category.CONSULT,
                Optional.of("visit"),
                List.of("diplomatic"),
                List.of(side),
                List.of(),
                new Span(0, 2, d.text().substring(0, 2)),
                When.UNKNOWN,
                Event.Status.PAST,
                Optional.of("Karsk"),
                Optional.of(new Event.Contact(Event.Contact.Level.ENVOY, Event.Contact.Channel.VISIT)),
                Optional.of(d.id() + "#s1"),
                "042");
    }

    private static Term term(Document d) {
        Measure measure =
                new Measure(Matter.TALKS, Measure.Action.DO, Optional.of(VARN), Optional.of(ORLAND), Optional.empty());
        return new Term(
                d.id() + "#t1",
                d.id(),
                ORLAND,
                Term.Stance.REQUIRES,
                measure,
                Optional.of("deal"),
                List.of(d.span(3, 5)),
                Term.Firmness.HARD,
                true,
                d.span(0, 4),
                Optional.empty(),
                When.day(LocalDate.of(2031, 5, 4)));
    }
}
