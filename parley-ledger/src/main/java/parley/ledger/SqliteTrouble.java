package parley.ledger;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import parley.model.ParleyException;

/// Says in plain words what went wrong with a ledger file.
record SqliteTrouble(Path file) {
    ParleyException of(Exception failure) {
        return new ParleyException("ledger " + file + " " + reason(failure), failure);
    }

    private static String reason(Exception failure) {
        if (failure instanceof IOException e) {
            return "cannot be made: " + e.getMessage();
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException e) {
                return reason(e);
            }
        }
        return "fails: " + failure.getMessage();
    }

    private static String reason(SQLiteException e) {
        return switch (primary(e.getResultCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "is locked by another program. Maybe wait until that is done.";
            case SQLITE_FULL ->
                "cannot grow: the disk is full. Nothing of this document was kept; what was kept before is safe.";
            case SQLITE_READONLY, SQLITE_PERM -> "may not be written: it is read-only";
            case SQLITE_CANTOPEN -> "cannot be opened. Maybe it is a folder, or its folder may not be written.";
            case SQLITE_NOTADB -> "is no ledger: the file is something else. Maybe name another file.";
            case SQLITE_CORRUPT -> "is damaged: " + e.getMessage();
            case SQLITE_IOERR -> "cannot be read or written. Maybe the disk is full or failing.";
            default -> "fails: " + e.getMessage();
        };
    }

    /// The code without its details: SQLite puts those into the higher bits.
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
    }
}
