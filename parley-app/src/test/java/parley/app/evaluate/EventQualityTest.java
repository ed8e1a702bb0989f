package parley.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import parley.coding.Coder;
import parley.model.Document;
import parley.model.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What reading events is worth must not fall.
class EventQualityTest {
    private static final Set<String> COMPANY_NEWS = Set.of("earn", "acq");

    /// The ranker has learned from these very sentences, so the roots say nothing of others; the sides are found by
    /// rules.
    /// Figures by cross-validation: docs/frames.md.
    @Test
    void findsBothSidesOfMarkedEventsNoWorseThanBefore() {
        Path gold = SharedGold.find("gold/events/plover_gsr_cameo.jsonl");
        assumeTrue(
                Files.exists(gold), "the marked sentences of ../shared are not here, so their scores are not checked");
        Coder coder = Coder.standard();
        Map<String, Double> scores = EventScorer.score(gold, coder::code).stream()
                .collect(Collectors.toMap(Measure::measure, Measure::value));
        assertThat(scores.get("triple")).isGreaterThan(0.5);
        assertThat(scores.get("per-sentence")).isLessThan(1.4);
    }

    /// The last company reports of the corpus, of which training took the first.
    @Test
    void leavesCompanyNewsEmpty() throws IOException {
        Path corpus = SharedGold.find("corpus/reuters21578.jsonl.gz");
        assumeTrue(Files.exists(corpus), "the corpus of ../shared is not here, so no news is checked for events");
        List<String> leads = leads(corpus);
        Coder coder = Coder.standard();
        long empty = leads.stream()
                .map(lead -> Document.of("lead", lead, Document.Source.UNKNOWN))
                .filter(lead -> coder.code(lead).entries().stream().noneMatch(Event.class::isInstance))
                .count();
        assertThat(leads).hasSize(300);
        assertThat(empty).isGreaterThanOrEqualTo(leads.size() * 92 / 100);
    }

    private static List<String> leads(Path corpus) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            List<String> all = reader.lines()
                    .map(line -> JsonMapper.shared().readTree(line))
                    .filter(EventQualityTest::isCompanyNews)
                    .map(report ->
                            report.get("text").asString().lines().findFirst().orElse(""))
                    .filter(lead -> lead.length() > 20)
                    .toList();
            return all.subList(all.size() - 300, all.size());
        }
    }

    private static boolean isCompanyNews(JsonNode report) {
        JsonNode topics = report.get("topics");
        return topics != null
                && !topics.isEmpty()
                && COMPANY_NEWS.contains(topics.get(0).asString());
    }
}
