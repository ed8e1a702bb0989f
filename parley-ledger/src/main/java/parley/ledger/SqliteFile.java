package parley.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import parley.model.ParleyException;

/// Opens a ledger in an SQLite file: makes it where there is none, brings an older one up to date, and refuses a
/// file of another program
/// before anything is written into it.
final class SqliteFile {
    /// `PRLY`, which SQLite keeps in the head of the file.
    private static final int APPLICATION = 0x50524C59;

    /// The number of migrations that this program knows; kept in the file, so that a ledger up to date opens at once.
    static final int VERSION = 2;

    private static final Transactions TRANSACTIONS = new Transactions("BEGIN", "BEGIN IMMEDIATE");

    private static final int PATIENCE_MS = 5_000;

    private SqliteFile() {}

    /// @param config how to connect, as [#config] has it
    static Ledger open(Path file, InstantSource clock, SQLiteConfig config) {
        SqliteTrouble trouble = new SqliteTrouble(file);
        Handle handle = connect(file, config, trouble);
        try {
            prepare(handle, file, config);
            return new SqlLedger(handle, clock, TRANSACTIONS, trouble::of);
        } catch (JdbiException | FlywayException e) {
            handle.close();
            throw trouble.of(e);
        } catch (ParleyException e) {
            handle.close();
            throw e;
        }
    }

    private static Handle connect(Path file, SQLiteConfig config, SqliteTrouble trouble) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Jdbi.create(source(file, config)).open();
        } catch (IOException | JdbiException e) {
            throw trouble.of(e);
        }
    }

    /// Waits a while for other programs, and has every commit on the disk before it returns.
    static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config;
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static void prepare(Handle handle, Path file, SQLiteConfig config) {
        int application = number(handle, "PRAGMA application_id");
        if (application == 0 && number(handle, "SELECT count(*) FROM sqlite_master") == 0) {
            handle.execute("PRAGMA application_id = " + APPLICATION);
        } else if (application != APPLICATION) {
            throw new ParleyException("ledger " + file + " is a database of another program. Maybe name another file.");
        }
        int version = number(handle, "PRAGMA user_version");
        if (version > VERSION) {
            throw new ParleyException("ledger " + file + " was written by a newer Parley (version " + version
                    + " of its tables, and " + VERSION + " is known here)");
        }
        if (version < VERSION) {
            handle.execute("PRAGMA journal_mode = WAL");
            migrate(source(file, config));
            handle.execute("PRAGMA user_version = " + VERSION);
        }
    }

    private static void migrate(SQLiteDataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/common", "classpath:db/sqlite")
                .load()
                .migrate();
    }

    private static int number(Handle handle, String question) {
        return handle.createQuery(question).mapTo(Integer.class).one();
    }
}
