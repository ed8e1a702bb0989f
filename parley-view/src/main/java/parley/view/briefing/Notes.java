package parley.view.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Publication;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.Term;
import parley.model.When;
import parley.view.wording.Dates;

/// Hands out footnotes in the order of first use; the same words of the same statement get one number.
final class Notes {
    private record Place(String document, Span span, Optional<String> statement) {}

    private final Desk desk;
    private final Map<Place, Note> notes = new LinkedHashMap<>();
    private final Map<String, TextPlaces> places = new HashMap<>();

    Notes(Desk desk) {
        this.desk = desk;
    }

    /// The number of the note for an entry; none where its document is not in the record.
    List<Integer> of(Entry entry) {
        return desk.document(entry.document()).map(document -> number(entry, document)).stream()
                .toList();
    }

    List<Note> all() {
        return List.copyOf(notes.values());
    }

    /// The documents that notes point into, in the order of the record.
    List<Document> sources() {
        List<String> cited =
                notes.keySet().stream().map(Place::document).distinct().toList();
        return new ArrayList<>(desk.record().documents().stream()
                .filter(d -> cited.contains(d.id()))
                .toList());
    }

    private int number(Entry entry, Document document) {
        Place place = new Place(entry.document(), entry.span(), statement(entry).map(Statement::id));
        Note known = notes.get(place);
        if (known != null) {
            return known.number();
        }
        Note note = note(notes.size() + 1, entry, document);
        notes.put(place, note);
        return note.number();
    }

    private Note note(int number, Entry entry, Document document) {
        String outlet = document.outlet().or(document::url).orElse("no outlet named");
        TextPlaces text = places.computeIfAbsent(document.id(), id -> new TextPlaces(document.text()));
        return new Note(
                number, entry.span(), document, speaker(entry), outlet, date(entry, document), text.of(entry.span()));
    }

    private Optional<Statement> statement(Entry entry) {
        return switch (entry) {
            case Statement statement -> Optional.of(statement);
            case Event event -> event.statement().flatMap(desk::statement);
            case Term term -> term.statement().flatMap(desk::statement);
        };
    }

    private String speaker(Entry entry) {
        return statement(entry)
                .map(statement -> statement.speaker().map(this::speaker).orElse("speaker not named"))
                .orElse("the report itself");
    }

    private String speaker(Speaker speaker) {
        String who = speaker.name().orElse(speaker.span().text());
        String role = speaker.role().map(r -> ", " + r).orElse("");
        return who
                + role
                + speaker.party()
                        .map(p -> ", for " + desk.wording().inSentence(p))
                        .orElse("");
    }

    private static String date(Entry entry, Document document) {
        When said = switch (entry) {
            case Statement statement -> statement.said();
            case Event event -> event.when();
            case Term term -> term.said();
        };
        return Dates.when(said)
                .or(() -> document.publication().map(Publication::date).map(d -> "published " + Dates.day(d)))
                .orElse("undated");
    }
}
