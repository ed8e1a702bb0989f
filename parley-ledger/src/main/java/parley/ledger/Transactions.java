package parley.ledger;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Runs work in transactions that are begun and ended in SQL. The driver's own way cannot tell a reader from a writer,
/// and is
/// left in disorder when a transaction could not begin because another program holds the file.
///
/// @param reading begins a transaction that sees one state of the record
/// @param writing begins a transaction that waits for other writers first, and so cannot fail half-way for their sake
record Transactions(String reading, String writing) {
    <T> T read(Handle handle, Function<Handle, T> work) {
        return run(handle, reading, work);
    }

    <T> T write(Handle handle, Function<Handle, T> work) {
        return run(handle, writing, work);
    }

    private static <T> T run(Handle handle, String begin, Function<Handle, T> work) {
        handle.execute(begin);
        boolean done = false;
        try {
            T result = work.apply(handle);
            handle.execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(handle);
            }
        }
    }

    /// A store rolls back by itself after some failures (a full disk); then there is nothing left to do.
    private static void rollBack(Handle handle) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            // The failure that brought us here is the one to tell of.
        }
    }
}
