package parley.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.coding.Coder;

/// What reading terms is worth must not fall: the floors lie a little below the last measured figures.
class TermQualityTest {
    @Test
    void readsTermsOfReportsCodedTwiceNoWorseThanBefore() {
        Path gold = shared().resolve("gold/terms/talks-a.jsonl");
        assumeTrue(Files.exists(gold), "the coded reports of ../shared are not here, so their scores are not checked");
        Coder coder = Coder.standard();
        Map<String, Double> scores = TermScorer.score(gold, coder::code).stream()
                .collect(Collectors.toMap(Measure::measure, Measure::value));
        assertThat(scores.get("found.f1")).isGreaterThan(0.64);
        assertThat(scores.get("core.f1")).isGreaterThan(0.37);
        assertThat(scores.get("ledger.f1")).isGreaterThan(0.44);
    }

    /// The nearest folder `shared` beside a folder above this module.
    private static Path shared() {
        for (Path at = Path.of("").toAbsolutePath(); at.getParent() != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolveSibling("shared").resolve("gold"))) {
                return at.resolveSibling("shared");
            }
        }
        return Path.of("shared");
    }
}
