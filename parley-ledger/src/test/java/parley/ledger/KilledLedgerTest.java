package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Document;
import parley.model.PublicRecord;

/// Kills a real program in the middle of adding, several times over.
class KilledLedgerTest {
    private static final int REPORTS = 400;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void losesNothingAcknowledgedAndASecondRunCompletesTheRest() throws Exception {
        Path file = folder.resolve("record.db");
        Set<String> acknowledged = new HashSet<>();
        for (int patience : List.of(1, 20, 70, 150)) {
            acknowledged.addAll(killedAfter(patience, file));
            assertThat(ids(file)).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeBetween(200, REPORTS - 1);
        assertThat(killedAfter(Integer.MAX_VALUE, file)).hasSize(REPORTS);
        PublicRecord record = snapshot(file);
        assertThat(record.documents()).hasSize(REPORTS);
        assertThat(record.entries()).hasSize(3 * REPORTS);
    }

    /// Runs [Adder] and kills it when it has acknowledged `patience` new reports; returns all that it acknowledged.
    private static Set<String> killedAfter(int patience, Path file) throws IOException, InterruptedException {
        Process adder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader lines = adder.inputReader()) {
            int kept = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(line.substring(line.indexOf(' ') + 1));
                kept += line.startsWith("KEPT") ? 1 : 0;
                if (kept == patience) {
                    adder.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(adder.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return acknowledged;
    }

    private static List<String> ids(Path file) {
        return snapshot(file).documents().stream().map(Document::id).toList();
    }

    private static PublicRecord snapshot(Path file) {
        try (Ledger ledger = Ledger.open(file)) {
            return ledger.snapshot();
        }
    }

    /// The program that is killed: adds reports and acknowledges each with a line.
    static final class Adder {
        private Adder() {}

        public static void main(String[] arguments) throws IOException {
            var acknowledgements = new java.io.FileOutputStream(java.io.FileDescriptor.out);
            try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
                for (int i = 0; i < REPORTS; i++) {
                    Document report = Reports.report("d" + i, "The envoys met " + i + " times. ".repeat(200));
                    Ledger.Outcome outcome = ledger.keep(report, Reports.entries(report), Reports.parties());
                    String line = outcome + " " + report.id() + "\n";
                    acknowledgements.write(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
    }
}
