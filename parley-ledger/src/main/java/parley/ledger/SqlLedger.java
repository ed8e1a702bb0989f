package parley.ledger;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import parley.model.Document;
import parley.model.Entry;
import parley.model.ParleyException;
import parley.model.Party;
import parley.model.PublicRecord;

/// The ledger in SQL that every store understands, over one connection that calls take in turn.
final class SqlLedger implements Ledger {
    private static final int DIGITS = 8;

    private final Handle handle;
    private final Writing writing;
    private final Transactions transactions;
    private final Function<JdbiException, ParleyException> trouble;

    /// @param trouble says in plain words what went wrong in this store
    SqlLedger(
            Handle handle,
            InstantSource clock,
            Transactions transactions,
            Function<JdbiException, ParleyException> trouble) {
        this.handle = handle;
        this.writing = new Writing(clock);
        this.transactions = transactions;
        this.trouble = trouble;
    }

    @Override
    public Optional<Document> admit(Document document) {
        return reading(h -> {
            if (Reading.holdsText(h, document.sha256())) {
                return Optional.empty();
            }
            Document d = document;
            String id = Reading.holdsId(h, d.id()) ? d.id() + "~" + d.sha256().substring(0, DIGITS) : d.id();
            return Optional.of(new Document(id, d.text(), d.title(), d.publication(), d.outlet(), d.url(), d.sha256()));
        });
    }

    @Override
    public Outcome keep(Document document, List<Entry> entries, List<Party> parties) {
        return writing(h -> {
            if (Reading.holdsText(h, document.sha256())) {
                return Outcome.DUPLICATE;
            }
            if (Reading.holdsId(h, document.id())) {
                throw new ParleyException(
                        "another text is on record as " + document.id() + ". Maybe admit it under a free id.");
            }
            writing.document(h, document);
            writing.entries(h, document.id(), entries);
            writing.parties(h, document.id(), parties);
            return Outcome.KEPT;
        });
    }

    @Override
    public void refuse(String input, String reason) {
        writing(h -> writing.refusal(h, input, reason));
    }

    @Override
    public void settle(String input) {
        if (reading(h -> Reading.refused(h, input))) {
            writing(h -> writing.settlement(h, input));
        }
    }

    @Override
    public PublicRecord snapshot() {
        return reading(Reading::snapshot);
    }

    @Override
    public synchronized void close() {
        try {
            handle.close();
        } catch (JdbiException e) {
            throw trouble.apply(e);
        }
    }

    private synchronized <T> T reading(Function<Handle, T> work) {
        try {
            return transactions.read(handle, work);
        } catch (JdbiException e) {
            throw trouble.apply(e);
        }
    }

    /// One transaction: all of it is on record, or nothing.
    private synchronized <T> T writing(Function<Handle, T> work) {
        try {
            return transactions.write(handle, work);
        } catch (JdbiException e) {
            throw trouble.apply(e);
        }
    }
}
