package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxSpeedTest {
    @Test
    void writesARowForParley(@TempDir Path folder) throws IOException {
        Path reports = folder.resolve("reports.jsonl");
        Files.writeString(reports, "{\"id\":\"1\",\"text\":\"The envoy left Quell.\"}\n{\"text\":\"He returned.\"}\n");
        List<String> texts = SyntaxSpeed.texts(reports, 10);
        assertThat(texts).containsExactly("The envoy left Quell.", "He returned.");
        List<String> table = new SyntaxSpeed(texts).table(1, 0);
        assertThat(table).hasSize(3);
        assertThat(table.getLast()).matches("\\| Parley \\| [1-9][0-9]* \\| [1-9][0-9]* \\|");
    }

    @Test
    void takesTheMiddleOfTheRounds() {
        assertThat(new Speed("Parley", List.of(5.0, 1.0, 3.0)).median()).isEqualTo(3);
    }
}
