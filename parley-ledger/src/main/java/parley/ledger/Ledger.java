package parley.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Party;
import parley.model.PublicRecord;

/// The append-only record of documents and what was read in them. Each document goes in with all its entries or not
/// at all, and
/// once [#keep] has returned, killing the program loses nothing. Thread-safe.
///
/// Every failure is a [parley.model.ParleyException] that names the ledger and the reason.
public interface Ledger extends AutoCloseable {
    /// What became of a document.
    enum Outcome {
        /// it is on record now
        KEPT,
        /// its text was on record already, and the ledger is unchanged
        DUPLICATE
    }

    /// The ledger in `file`, made where there is none.
    static Ledger open(Path file) {
        return open(file, InstantSource.system());
    }

    /// @param clock tells when something was recorded; that time is kept beside the record and never enters a
    ///              snapshot
    static Ledger open(Path file, InstantSource clock) {
        return SqliteFile.open(file, clock, SqliteFile.config());
    }

    /// The document under an id that is free here: its own, or where another text holds that, its own with part of
    /// its hash behind.
    /// Empty where its text is on record already. Ask before coding, since coding is the costly part.
    Optional<Document> admit(Document document);

    /// Keeps a document with its entries, in the order of the text, and the parties named in it.
    Outcome keep(Document document, List<Entry> entries, List<Party> parties);

    /// Notes that an input could not be read; the same refusal is noted once.
    void refuse(String input, String reason);

    /// Notes that an input could be read, so that what was refused of it before is no longer shown. The ledger is
    /// unchanged where nothing was.
    void settle(String input);

    /// Everything on record, in an order that does not depend on the order of adding.
    PublicRecord snapshot();

    @Override
    void close();
}
