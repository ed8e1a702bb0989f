package parley.training.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.model.Document;
import parley.model.ParleyException;
import parley.model.Publication;
import parley.model.Span;
import parley.model.Term;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A report and the stances that a coder read in it. As JSON: `id`, `text`, maybe `title` and `published`, and `terms`
/// with `stance`, `matter` and a `span` `[start, end)` in code points.
///
record CodedReport(Document document, List<Stance> stances, Origin origin) {
    private static final JsonMapper JSON = new JsonMapper();

    /// A term as a coder read it: its words, whose stance it is, and what is to be done by whom.
    ///
    /// @param agreed whether every coder has it
    record Stance(
            Span span, Term.Stance stance, String holder, String matter, String action, String doer, boolean agreed) {
        /// The holder where the coder did not note him.
        static final String ANYBODY = "";
    }

    CodedReport {
        stances = List.copyOf(stances);
    }

    /// @throws ParleyException naming the file and the line that cannot be read
    static List<CodedReport> read(Path file) {
        List<CodedReport> reports = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                reports.add(report(JSON.readTree(line)));
            }
            return reports;
        } catch (IOException | JacksonException e) {
            throw new ParleyException("coded reports " + file + ", line " + (reports.size() + 1) + ": " + e, e);
        }
    }

    private static CodedReport report(JsonNode node) {
        Document document = document(node);
        List<Stance> stances = new ArrayList<>();
        for (JsonNode term : node.path("terms")) {
            stances.add(stance(document.text(), term));
        }
        return new CodedReport(document, stances, Origin.GOLD);
    }

    /// The document of a line of JSON with `id` and `text`, maybe `title` and `published`.
    static Document document(JsonNode node) {
        Optional<Publication> published = Optional.ofNullable(
                        node.path("published").asString(null))
                .filter(day -> day.length() >= 10)
                .map(day -> new Publication(LocalDate.parse(day.substring(0, 10)), Publication.Basis.METADATA));
        return Document.of(
                node.path("id").asString(),
                node.path("text").asString(),
                new Document.Source(
                        Optional.ofNullable(node.path("title").asString(null)),
                        published,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Stance stance(String text, JsonNode term) {
        int start = text.offsetByCodePoints(0, term.path("span").get(0).asInt());
        int end = text.offsetByCodePoints(0, term.path("span").get(1).asInt());
        return new Stance(
                Span.of(text, start, end),
                Term.Stance.valueOf(term.path("stance").asString().toUpperCase(Locale.ROOT)),
                term.path("holder").asString(""),
                term.path("matter").asString(),
                term.path("action").asString(""),
                term.path("doer").asString(""),
                term.path("agreed").asBoolean(true));
    }
}
