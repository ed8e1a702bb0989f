package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import parley.model.Document;
import parley.model.ParleyException;
import parley.model.PublicRecord;

class SqliteTroubleTest {
    private static final Document REPORT = Reports.report("d1", "The envoys met in Karsk.");

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("record.db");
    }

    private void says(Path file, String reason) {
        assertThatThrownBy(() -> Ledger.open(file).close())
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAlone() throws Exception {
        String text = "These are the minutes of a meeting.\n".repeat(100);
        Files.writeString(file(), text);
        says(file(), "is no ledger");
        assertThat(file()).hasContent(text);
    }

    @Test
    void refusesADatabaseOfAnotherProgramAndLeavesItAlone() throws Exception {
        sql("CREATE TABLE recipe (name TEXT)");
        byte[] before = Files.readAllBytes(file());
        says(file(), "another program");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void refusesALedgerOfANewerParley() throws Exception {
        Ledger.open(file()).close();
        sql("PRAGMA user_version = 99");
        says(file(), "newer Parley");
    }

    @Test
    void bringsALedgerOfTheFirstParleyUpToDate() throws Exception {
        String url = "jdbc:sqlite:" + file();
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/common")
                .target("1")
                .load()
                .migrate();
        sql("INSERT INTO refusal (input, reason, recorded) VALUES ('a.txt', 'is empty', '2031-05-05')");
        sql("PRAGMA application_id = 0x50524C59");
        sql("PRAGMA user_version = 1");
        try (Ledger ledger = Ledger.open(file())) {
            assertThat(ledger.snapshot().refusals())
                    .extracting(PublicRecord.Refusal::input)
                    .containsExactly("a.txt");
            ledger.settle("a.txt");
            assertThat(ledger.snapshot().refusals()).isEmpty();
        }
    }

    @Test
    void refusesAFolder() throws Exception {
        Files.createDirectories(file());
        says(file(), "cannot be opened");
    }

    @Test
    void refusesAPlaceWhereNoFolderCanBe() throws Exception {
        Files.writeString(folder.resolve("notes"), "a file");
        says(folder.resolve("notes/record.db"), "cannot be made");
    }

    @Test
    void saysThatALedgerIsLocked() throws Exception {
        Ledger.open(file()).close();
        try (Connection other = connect();
                Statement lock = other.createStatement()) {
            lock.execute("BEGIN EXCLUSIVE");
            try (Ledger ledger = with(c -> c.setBusyTimeout(50))) {
                assertThatThrownBy(() -> ledger.keep(REPORT, Reports.entries(REPORT), Reports.parties()))
                        .isInstanceOf(ParleyException.class)
                        .hasMessageContaining(file().toString())
                        .hasMessageContaining("locked by another program");
                lock.execute("COMMIT");
                assertThat(ledger.keep(REPORT, Reports.entries(REPORT), Reports.parties()))
                        .isEqualTo(Ledger.Outcome.KEPT);
            }
        }
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasKept() throws Exception {
        Ledger.open(file()).close();
        Document big = Reports.report("d2", "The envoys met again. ".repeat(20_000));
        try (Ledger ledger = Ledger.open(file())) {
            ledger.keep(REPORT, Reports.entries(REPORT), Reports.parties());
        }
        try (Ledger ledger = with(c -> c.setMaxPageCount(60))) {
            assertThatThrownBy(() -> ledger.keep(big, Reports.entries(big), Reports.parties()))
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("the disk is full");
            assertThat(ledger.snapshot().documents()).containsExactly(REPORT);
        }
        try (Ledger ledger = Ledger.open(file())) {
            ledger.keep(big, Reports.entries(big), Reports.parties());
            assertThat(ledger.snapshot().documents()).containsExactly(REPORT, big);
        }
    }

    @Test
    void saysThatALedgerIsReadOnlyAndStillReadsIt() {
        try (Ledger ledger = Ledger.open(file())) {
            ledger.keep(REPORT, Reports.entries(REPORT), Reports.parties());
        }
        try (Ledger ledger = with(c -> c.setReadOnly(true))) {
            assertThat(ledger.snapshot().documents()).containsExactly(REPORT);
            assertThatThrownBy(() -> ledger.refuse("a.txt", "is empty"))
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("read-only");
        }
    }

    private Ledger with(Consumer<SQLiteConfig> change) {
        SQLiteConfig config = SqliteFile.config();
        change.accept(config);
        return SqliteFile.open(file(), LedgerContract.CLOCK, config);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private void sql(String command) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
