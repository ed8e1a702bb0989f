package parley.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.attribution.Range;
import parley.model.ParleyException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads marked reports: JSON Lines with `id`, `text`, `attributions` (each with `source`, `cue` and `content`, lists
/// of
/// `[start, end)` in code points, and maybe a `form`) and maybe `conditions` (`condition`, `consequent`).
/// A report whose `primary` is false (a second coder's) is left out.
final class GoldFile {
    private static final JsonMapper JSON = new JsonMapper();

    private GoldFile() {}

    /// A marked report.
    ///
    /// @param nested whether attributions within the content of others are marked too
    record GoldReport(String id, String text, List<Marked> attributions, List<Condition> conditions, boolean nested) {}

    /// A marked condition.
    record Condition(List<Range> condition, List<Range> consequent) {}

    /// @throws ParleyException naming the file and line that cannot be read
    static List<GoldReport> read(Path file) {
        List<GoldReport> reports = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                JsonNode node = JSON.readTree(line);
                if (node.path("primary").asBoolean(true)) {
                    reports.add(report(node));
                }
            }
            return reports;
        } catch (IOException | JacksonException e) {
            throw new ParleyException(
                    "cannot read marked reports: " + file + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private static GoldReport report(JsonNode node) {
        String text = node.path("text").asString();
        List<Marked> attributions = new ArrayList<>();
        boolean nested = false;
        for (JsonNode a : node.path("attributions")) {
            nested |= a.has("nested");
            attributions.add(new Marked(
                    ranges(text, a.path("source")),
                    ranges(text, a.path("cue")),
                    ranges(text, a.path("content")),
                    Optional.ofNullable(a.path("form").asString(null))));
        }
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode c : node.path("conditions")) {
            conditions.add(new Condition(ranges(text, c.path("condition")), ranges(text, c.path("consequent"))));
        }
        return new GoldReport(node.path("id").asString(), text, attributions, conditions, nested);
    }

    private static List<Range> ranges(String text, JsonNode spans) {
        List<Range> ranges = new ArrayList<>();
        for (JsonNode span : spans) {
            int start = text.offsetByCodePoints(0, span.get(0).asInt());
            int length = span.get(1).asInt() - span.get(0).asInt();
            ranges.add(new Range(start, text.offsetByCodePoints(start, length)));
        }
        return ranges;
    }
}
