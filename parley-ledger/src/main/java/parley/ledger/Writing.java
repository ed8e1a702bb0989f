package parley.ledger;

import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Party;
import parley.model.Publication;

/// Adds rows to the record; there is nothing here that changes or removes one.
final class Writing {
    /// How often an input was read after it had been refused.
    private static final String ROUND = "(SELECT count(*) FROM settlement WHERE input = :input)";

    private final EntryJson json = new EntryJson();
    private final InstantSource clock;

    Writing(InstantSource clock) {
        this.clock = clock;
    }

    void document(Handle handle, Document document) {
        handle.createUpdate("INSERT INTO document (id, sha256, text, title, published, basis, outlet, url, recorded)"
                        + " VALUES (:id, :sha256, :text, :title, :published, :basis, :outlet, :url, :recorded)")
                .bind("id", document.id())
                .bind("sha256", document.sha256())
                .bind("text", document.text())
                .bind("title", document.title().orElse(null))
                .bind(
                        "published",
                        document.publication()
                                .map(Publication::date)
                                .map(Object::toString)
                                .orElse(null))
                .bind(
                        "basis",
                        document.publication()
                                .map(Publication::basis)
                                .map(Enum::name)
                                .orElse(null))
                .bind("outlet", document.outlet().orElse(null))
                .bind("url", document.url().orElse(null))
                .bind("recorded", now())
                .execute();
    }

    void entries(Handle handle, String document, List<Entry> entries) {
        String recorded = now();
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO entry (id, document, position, kind, said, body, recorded)"
                        + " VALUES (:id, :document, :position, :kind, :said, :body, :recorded)");
        for (int position = 0; position < entries.size(); position++) {
            Entry entry = entries.get(position);
            batch.bind("id", entry.id())
                    .bind("document", document)
                    .bind("position", position)
                    .bind("kind", EntryJson.kind(entry))
                    .bind("said", EntryJson.said(entry).orElse(null))
                    .bind("body", json.body(entry))
                    .bind("recorded", recorded)
                    .add();
        }
        batch.execute();
    }

    void parties(Handle handle, String document, List<Party> parties) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO party (document, id, name, kind) VALUES (:document, :id, :name, :kind)"
                        + " ON CONFLICT DO NOTHING");
        for (Party party : parties) {
            batch.bind("document", document)
                    .bind("id", party.id().value())
                    .bind("name", party.name())
                    .bind("kind", party.kind().name())
                    .add();
        }
        batch.execute();
    }

    int refusal(Handle handle, String input, String reason) {
        return handle.createUpdate("INSERT INTO refusal (input, round, reason, recorded) VALUES (:input, " + ROUND
                        + ", :reason, :recorded) ON CONFLICT DO NOTHING")
                .bind("input", input)
                .bind("reason", reason)
                .bind("recorded", now())
                .execute();
    }

    int settlement(Handle handle, String input) {
        return handle.createUpdate("INSERT INTO settlement (input, round, recorded) VALUES (:input, " + ROUND
                        + ", :recorded) ON CONFLICT DO NOTHING")
                .bind("input", input)
                .bind("recorded", now())
                .execute();
    }

    private String now() {
        return clock.instant().toString();
    }
}
