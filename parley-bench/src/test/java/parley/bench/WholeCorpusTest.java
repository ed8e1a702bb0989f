package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeCorpusTest {
    @Test
    void countsEveryDocumentAndItsTokens(@TempDir Path folder) throws Exception {
        Path reports = Files.writeString(
                folder.resolve("reports.jsonl"),
                "{\"text\":\"The envoy left Quell.\"}\n{\"text\":\"He returned, a spokesman said.\"}\n{broken\n");
        assertThat(new WholeCorpus(reports).table()).last().asString().matches("\\| 2 \\| 12 \\| [1-9]\\d* \\| .* \\|");
    }
}
