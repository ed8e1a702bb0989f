package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import parley.ledger.Ledger.Outcome;
import parley.model.Document;

class ManyReportsTest {
    private static final int MANY = 10_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsTenThousandReportsOnceAndIsUnchangedByTheSecondTime() throws Exception {
        Path file = folder.resolve("record.db");
        assertThat(add(file)).isEqualTo(Map.of(Outcome.KEPT, MANY));
        byte[] before = Files.readAllBytes(file);
        assertThat(add(file)).isEqualTo(Map.of(Outcome.DUPLICATE, MANY));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /// Without waiting for the disk, which is not what is tested here.
    private static Map<Outcome, Integer> add(Path file) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        SQLiteConfig config = SqliteFile.config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        try (Ledger ledger = SqliteFile.open(file, LedgerContract.CLOCK, config)) {
            for (int i = 0; i < MANY; i++) {
                Document report = Reports.report("d" + i, "The envoys met for the " + i + "th time.");
                outcomes.merge(ledger.keep(report, Reports.entries(report), List.of()), 1, Integer::sum);
            }
        }
        return outcomes;
    }
}
