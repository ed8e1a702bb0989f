package parley.view.export;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Event.Category;
import parley.model.Event.Participant;
import parley.model.Event.Status;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.model.When;

/// Invented affairs of Norland (NOR), Sudmark (SUD) and the Tide Front (TIDE), told by several papers.
final class Affairs {
    static final LocalDate TUESDAY = LocalDate.of(2031, 5, 6);

    private final List<Document> documents = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    Affairs report(String id, String outlet, String text) {
        documents.add(Document.of(
                id,
                text,
                new Document.Source(
                        Optional.of("A headline of " + outlet),
                        Optional.of(new Publication(TUESDAY, Publication.Basis.GIVEN)),
                        Optional.of(outlet),
                        Optional.empty())));
        return this;
    }

    /// An event told by all words of the last report but the first.
    Affairs event(Category category, String mode, List<Participant> actors, List<Participant> recipients) {
        return event(category, mode, Status.ACTUAL, When.day(TUESDAY), actors, recipients);
    }

    Affairs event(
            Category category,
            String mode,
            Status status,
            When when,
            List<Participant> actors,
            List<Participant> recipients) {
        Document document = documents.getLast();
        entries.add(new Event(
                document.id() + "#e" + (entries.size() + 1),
                document.id(),
                category,
                Optional.of(mode).filter(m -> !m.isEmpty()),
                List.of("diplomatic"),
                actors,
                recipients,
                document.span(document.text().indexOf(' ') + 1, document.text().length()),
                when,
                status,
                Optional.of("Port Hale"),
                Optional.empty(),
                Optional.empty(),
                "0411"));
        return this;
    }

    static Participant side(String party, String name) {
        return new Participant(
                Optional.of(new PartyId(party)),
                Optional.of(party.equals("TIDE") ? "REB" : "GOV"),
                Optional.of(name).filter(n -> !n.isEmpty()),
                Optional.empty());
    }

    PublicRecord record() {
        TreeMap<PartyId, Party> parties = new TreeMap<>();
        List.of(
                        new Party(new PartyId("NOR"), "Norland", Party.Kind.STATE),
                        new Party(new PartyId("SUD"), "Sudmark", Party.Kind.STATE),
                        new Party(new PartyId("TIDE"), "Tide Front", Party.Kind.MOVEMENT))
                .forEach(party -> parties.put(party.id(), party));
        return new PublicRecord(documents, entries, parties, List.of());
    }

    List<String> export(Layout layout, Wordage wordage) {
        StringWriter out = new StringWriter();
        Export.of(layout, wordage).write(record(), out);
        return out.toString().lines().toList();
    }
}
