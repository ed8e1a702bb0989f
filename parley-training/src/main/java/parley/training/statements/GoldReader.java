package parley.training.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.coding.attribution.Range;
import parley.model.ParleyException;
import parley.training.statements.GoldReport.Marked;
import parley.training.statements.GoldReport.MarkedCondition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads marked reports: JSON Lines with `id`, `text`, `attributions` (`source`, `cue`, `content`: lists of
/// `[start, end)` in code points) and, in corpora that mark nesting too, `conditions`.
final class GoldReader {
    private static final JsonMapper JSON = new JsonMapper();

    private GoldReader() {}

    /// The reports of a file whose words are given (some genres of GUM come with their letters masked).
    static List<GoldReport> read(Path file) {
        try {
            List<GoldReport> reports = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                JsonNode node = JSON.readTree(line);
                if (!node.path("text").asString().contains("____ ___")) {
                    reports.add(report(node));
                }
            }
            return reports;
        } catch (IOException e) {
            throw new ParleyException("cannot read the marked reports " + file, e);
        }
    }

    private static GoldReport report(JsonNode node) {
        String text = node.path("text").asString();
        List<Marked> attributions = new ArrayList<>();
        for (JsonNode a : node.path("attributions")) {
            attributions.add(new Marked(
                    ranges(text, a.path("source")), ranges(text, a.path("cue")), ranges(text, a.path("content"))));
        }
        List<MarkedCondition> conditions = new ArrayList<>();
        for (JsonNode c : node.path("conditions")) {
            conditions.add(new MarkedCondition(
                    ranges(text, c.path("condition")),
                    ranges(text, c.path("consequent")),
                    ranges(text, c.path("marker"))));
        }
        return new GoldReport(node.path("id").asString(), text, attributions, conditions, node.has("conditions"));
    }

    private static List<Range> ranges(String text, JsonNode spans) {
        List<Range> ranges = new ArrayList<>();
        for (JsonNode span : spans) {
            int start = text.offsetByCodePoints(0, span.get(0).asInt());
            ranges.add(new Range(
                    start,
                    text.offsetByCodePoints(
                            start, span.get(1).asInt() - span.get(0).asInt())));
        }
        return ranges;
    }
}
