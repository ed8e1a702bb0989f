package parley.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.ParleyException;
import parley.model.Publication;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads reports coded by the codebook: JSON Lines with `id`, `text`, maybe `title` and `published`, and `terms`, each
/// with the fields of a term, a `span` `[start, end)` in code points, maybe `agreed` (both coders have it; true where
/// left out) and `also` (the second coder's value of a field that differs).
final class CodedFile {
    private static final JsonMapper JSON = new JsonMapper();

    private CodedFile() {}

    /// A coded report.
    record CodedReport(Document document, List<CodedTerm> terms) {}

    /// @throws ParleyException naming the file and line that cannot be read
    static List<CodedReport> read(Path file) {
        List<CodedReport> reports = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                reports.add(report(JSON.readTree(line)));
            }
            return reports;
        } catch (IOException | JacksonException e) {
            throw new ParleyException("cannot read coded reports: " + file + ", line " + (reports.size() + 1), e);
        }
    }

    private static CodedReport report(JsonNode node) {
        Optional<Publication> published = text(node, "published")
                .filter(day -> day.length() >= 10)
                .map(day -> new Publication(LocalDate.parse(day.substring(0, 10)), Publication.Basis.METADATA));
        Document.Source source =
                new Document.Source(text(node, "title"), published, Optional.empty(), Optional.empty());
        String words = node.path("text").asString();
        List<CodedTerm> terms = new ArrayList<>();
        for (JsonNode term : node.path("terms")) {
            terms.add(term(words, term));
        }
        return new CodedReport(Document.of(node.path("id").asString(), words, source), terms);
    }

    private static CodedTerm term(String words, JsonNode term) {
        int start = words.offsetByCodePoints(0, term.path("span").get(0).asInt());
        int end = words.offsetByCodePoints(0, term.path("span").get(1).asInt());
        CodedTerm.Fields first = fields(term, term);
        boolean agreed = term.path("agreed").asBoolean(true);
        Optional<CodedTerm.Fields> second = agreed ? Optional.of(fields(term.path("also"), term)) : Optional.empty();
        return new CodedTerm(start, end, first, second);
    }

    private static CodedTerm.Fields fields(JsonNode node, JsonNode other) {
        return new CodedTerm.Fields(
                field(node, other, "holder"),
                field(node, other, "stance"),
                field(node, other, "matter"),
                field(node, other, "action"),
                field(node, other, "doer"));
    }

    private static String field(JsonNode node, JsonNode other, String name) {
        return text(node.has(name) ? node : other, name).orElse("");
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).asString(null));
    }
}
