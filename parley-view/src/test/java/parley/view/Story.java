package parley.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import parley.model.Block;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Key;
import parley.model.Limit;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.Movement;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.Position;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.model.Readiness;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.Term;
import parley.model.When;
import parley.model.conflict.Concept;
import parley.model.conflict.Prospect;
import parley.model.conflict.Sanctions;

/// A small invented record: Norland and the United Isles, two reports, one of them with an emoji before the words.
final class Story {
    static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);
    static final LocalDate FRIDAY = LocalDate.of(2031, 5, 9);
    static final PartyId NOR = new PartyId("NOR");
    static final PartyId UIS = new PartyId("UIS");

    static final Document FIRST = document(
            "first",
            "Norland sets terms \uD83D\uDEA2\n\n\"We will never talk unless the Isles lift the blockade,\" minister Ada Brandt said.\n",
            "Fjord Post",
            MONDAY);
    static final Document SECOND = document(
            "second",
            "The Isles refused to lift the blockade, an official said. \"No,\" he added.\n"
                    + "Ada Brandt met Tom Reed in Port Hale.\n",
            "Harbour Wire",
            FRIDAY);

    private static final String NEVER = "will never talk unless the Isles lift the blockade";
    private static final String REFUSED = "refused to lift the blockade";

    private Story() {}

    static Document document(String id, String text, String outlet, LocalDate day) {
        return Document.of(
                id,
                text,
                new Document.Source(
                        Optional.of(text.lines().findFirst().orElse("")),
                        Optional.of(new Publication(day, Publication.Basis.GIVEN)),
                        Optional.of(outlet),
                        Optional.empty()));
    }

    static Span words(Document document, String words) {
        int start = document.text()
                .indexOf(words, words.equals("he") ? document.text().indexOf(" he ") : 0);
        return document.span(start, start + words.length());
    }

    static List<Entry> firstEntries() {
        return List.of(
                new Statement(
                        "first#s1",
                        "first",
                        Statement.Form.DIRECT,
                        Optional.of(new Speaker(
                                words(FIRST, "minister Ada Brandt"),
                                Optional.of("Ada Brandt"),
                                Optional.of(NOR),
                                Optional.of("minister"),
                                Speaker.How.NAMED,
                                List.of())),
                        Optional.of(words(FIRST, "said")),
                        List.of(words(FIRST, "\"We " + NEVER + ",\"")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Statement.Polarity.AFFIRMED,
                        When.day(MONDAY)),
                term("first#t1", FIRST, NOR, Term.Stance.REQUIRES, Term.Firmness.HARD, NEVER));
    }

    static List<Entry> secondEntries() {
        return List.of(
                term("second#t1", SECOND, UIS, Term.Stance.REJECTS, Term.Firmness.PLAIN, REFUSED),
                new Statement(
                        "second#s1",
                        "second",
                        Statement.Form.DIRECT,
                        Optional.of(new Speaker(
                                words(SECOND, "he"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Speaker.How.PRONOUN,
                                List.of(NOR, UIS))),
                        Optional.of(words(SECOND, "added")),
                        List.of(words(SECOND, "\"No,\"")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Statement.Polarity.AFFIRMED,
                        When.UNKNOWN),
                meeting());
    }

    private static Event meeting() {
        return new Event(
                "second#e1",
                "second",
                Event.Category.CONSULT,
                Optional.of("visit"),
                List.of("diplomatic"),
                List.of(side(NOR, "Ada Brandt")),
                List.of(side(UIS, "Tom Reed")),
                words(SECOND, "Ada Brandt met Tom Reed"),
                When.of(LocalDate.of(2031, 5, 1), When.Precision.MONTH),
                Event.Status.ACTUAL,
                Optional.of("Port Hale"),
                Optional.of(new Event.Contact(Event.Contact.Level.MINISTER, Event.Contact.Channel.MEETING)),
                Optional.empty(),
                "040");
    }

    private static Event.Participant side(PartyId party, String name) {
        return new Event.Participant(
                Optional.of(party), Optional.of("GOV"), Optional.of(name), Optional.of(words(SECOND, name)));
    }

    private static Term term(
            String id, Document document, PartyId holder, Term.Stance stance, Term.Firmness firmness, String words) {
        boolean demand = stance == Term.Stance.REQUIRES;
        return new Term(
                id,
                document.id(),
                holder,
                stance,
                new Measure(
                        new Matter("sanctions"),
                        Measure.Action.STOP,
                        Optional.of(UIS),
                        Optional.of(NOR),
                        Optional.empty()),
                demand ? Optional.of("talks") : Optional.empty(),
                List.of(),
                firmness,
                false,
                words(document, words),
                demand ? Optional.of("first#s1") : Optional.empty(),
                When.day(document.publication().orElseThrow().date()));
    }

    static PublicRecord record() {
        List<Entry> entries = new java.util.ArrayList<>(firstEntries());
        entries.addAll(secondEntries());
        TreeMap<PartyId, Party> parties = new TreeMap<>();
        parties.put(NOR, new Party(NOR, "Norland", Party.Kind.STATE));
        parties.put(UIS, new Party(UIS, "United Isles", Party.Kind.STATE));
        return new PublicRecord(
                List.of(FIRST, SECOND),
                entries,
                parties,
                List.of(new PublicRecord.Refusal("reports/scan.bin", "not a text")));
    }

    static Picture picture() {
        Term demand = (Term) firstEntries().get(1);
        Term refusal = (Term) secondEntries().getFirst();
        List<String> both = List.of(demand.id(), refusal.id());
        return new Picture(
                Optional.of(FRIDAY),
                List.of(position(demand, 4), position(refusal, 0)),
                List.of(
                        new Readiness(NOR, UIS, Readiness.Level.READY_IF, List.of(demand.id()), Optional.of(FRIDAY)),
                        new Readiness(UIS, NOR, Readiness.Level.SILENT, List.of(), Optional.of(FRIDAY))),
                List.of(new Block(
                        List.of(NOR, UIS), Block.Kind.REJECTED, both, "The Isles refuse what Norland requires.")),
                List.of(
                        new Key(
                                List.of(NOR, UIS),
                                List.of(new Key.Move(NOR, demand.id(), Key.Change.DROPS)),
                                List.of(demand.id())),
                        new Key(
                                List.of(NOR, UIS),
                                List.of(new Key.Move(UIS, refusal.id(), Key.Change.ACCEPTS)),
                                List.of())),
                List.of(new Movement(UIS, refusal.measure(), Movement.Change.NEW, List.of(refusal.id()))),
                List.of(new Limit("keys larger than 4 moves were not searched")));
    }

    /// The Isles alone have a measure to take here, and the two say opposite things about it.
    static Prospect prospect() {
        Term demand = (Term) firstEntries().get(1);
        Term refusal = (Term) secondEntries().getFirst();
        return new Prospect(
                List.of(NOR, UIS),
                List.of(new Prospect.Choice(UIS, refusal.measure(), List.of(demand.id(), refusal.id()))),
                2,
                List.of(new Prospect.Holding(Concept.NASH, Sanctions.SEQUENCES, 1, 0, List.of(Prospect.Fate.NEVER))),
                List.of());
    }

    private static Position position(Term term, int age) {
        return new Position(
                term.holder(),
                term.measure(),
                term.stance(),
                term.firmness(),
                term.id(),
                1,
                Optional.empty(),
                Optional.of(age),
                Optional.of(FRIDAY),
                List.of(term.id()));
    }
}
