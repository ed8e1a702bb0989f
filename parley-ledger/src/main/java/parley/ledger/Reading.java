package parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.model.PublicRecord.Refusal;
import parley.model.Publication;

/// Reads the record. Orders are made here and not in SQL, where they would follow the collation of the store.
final class Reading {
    private static final Comparator<Document> ORDER = Comparator.comparing(
                    (Document d) -> d.publication().map(Publication::date).orElse(LocalDate.MAX))
            .thenComparing(Document::id);

    private static final String OPEN =
            "NOT EXISTS (SELECT 1 FROM settlement AS s WHERE s.input = r.input AND s.round >= r.round)";

    private Reading() {}

    static boolean holdsText(Handle handle, String sha256) {
        return holds(handle, "SELECT count(*) FROM document WHERE sha256 = ?", sha256);
    }

    static boolean holdsId(Handle handle, String id) {
        return holds(handle, "SELECT count(*) FROM document WHERE id = ?", id);
    }

    static PublicRecord snapshot(Handle handle) {
        List<Document> documents =
                handle.createQuery("SELECT * FROM document").map((row, context) -> document(row)).stream()
                        .sorted(ORDER)
                        .toList();
        return new PublicRecord(documents, entries(handle, documents), parties(handle), refusals(handle));
    }

    /// Whether a refusal of this input is open.
    static boolean refused(Handle handle, String input) {
        return holds(handle, "SELECT count(*) FROM refusal AS r WHERE r.input = ? AND " + OPEN, input);
    }

    private static boolean holds(Handle handle, String question, String value) {
        return handle.createQuery(question).bind(0, value).mapTo(Integer.class).one() > 0;
    }

    private static List<Entry> entries(Handle handle, List<Document> documents) {
        EntryJson json = new EntryJson();
        SortedMap<String, List<Entry>> entries = new TreeMap<>();
        handle.createQuery("SELECT id, document, kind, body FROM entry ORDER BY document, position")
                .map((row, context) -> json.entry(row.getString("id"), row.getString("kind"), row.getString("body")))
                .forEach(entry -> entries.computeIfAbsent(entry.document(), id -> new java.util.ArrayList<>())
                        .add(entry));
        return documents.stream()
                .flatMap(document -> entries.getOrDefault(document.id(), List.of()).stream())
                .toList();
    }

    /// Of several names for one party, the one that most documents use, then the first in the alphabet.
    private static SortedMap<PartyId, Party> parties(Handle handle) {
        SortedMap<PartyId, Party> parties = new TreeMap<>();
        handle
                .createQuery("SELECT id, name, kind, count(*) AS uses FROM party GROUP BY id, name, kind")
                .map((row, context) -> new Use(party(row), row.getInt("uses")))
                .stream()
                .sorted(Comparator.comparing(Use::uses)
                        .reversed()
                        .thenComparing(use -> use.party.name())
                        .thenComparing(use -> use.party.kind()))
                .forEach(use -> parties.putIfAbsent(use.party.id(), use.party));
        return parties;
    }

    private record Use(Party party, int uses) {}

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                new PartyId(row.getString("id")), row.getString("name"), Party.Kind.valueOf(row.getString("kind")));
    }

    private static List<Refusal> refusals(Handle handle) {
        return handle
                .createQuery("SELECT input, reason FROM refusal AS r WHERE " + OPEN)
                .map((row, context) -> new Refusal(row.getString("input"), row.getString("reason")))
                .stream()
                .sorted(Comparator.comparing(Refusal::input).thenComparing(Refusal::reason))
                .toList();
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString("id"),
                row.getString("text"),
                Optional.ofNullable(row.getString("title")),
                publication(row),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("url")),
                row.getString("sha256"));
    }

    private static Optional<Publication> publication(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return published == null
                ? Optional.empty()
                : Optional.of(
                        new Publication(LocalDate.parse(published), Publication.Basis.valueOf(row.getString("basis"))));
    }
}
