package parley.ledger;

import java.util.Optional;
import parley.model.Entry;
import parley.model.Event;
import parley.model.ParleyException;
import parley.model.Statement;
import parley.model.Term;
import parley.model.When;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Writes an entry as JSON and reads back an equal one. The kind stands beside the JSON, in a column of its own.
final class EntryJson {
    private final JsonMapper json = JsonMapper.shared();

    String body(Entry entry) {
        return json.writeValueAsString(entry);
    }

    Entry entry(String id, String kind, String body) {
        try {
            return json.readValue(body, type(kind));
        } catch (JacksonException e) {
            throw new ParleyException("entry " + id + " of the ledger cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    static String kind(Entry entry) {
        return switch (entry) {
            case Statement s -> "statement";
            case Event e -> "event";
            case Term t -> "term";
        };
    }

    /// When it was said or done, so far as the report tells.
    static Optional<String> said(Entry entry) {
        When when = switch (entry) {
            case Statement s -> s.said();
            case Event e -> e.when();
            case Term t -> t.said();
        };
        return when.date().map(Object::toString);
    }

    private static Class<? extends Entry> type(String kind) {
        return switch (kind) {
            case "statement" -> Statement.class;
            case "event" -> Event.class;
            case "term" -> Term.class;
            default ->
                throw new ParleyException("the ledger holds a kind of entry that this Parley does not know: " + kind);
        };
    }
}
