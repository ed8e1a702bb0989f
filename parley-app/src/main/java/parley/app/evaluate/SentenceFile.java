package parley.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.model.Document;
import parley.model.ParleyException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads sentences marked with the events they tell: JSON Lines with `id`, `text` and `expected`, a list (empty: no
/// event) whose items have a `code` (a PLOVER category of any version, or a CAMEO code) and maybe `ploverV08`,
/// `plover`,
/// `cameo`, `source` and `target` (lists of objects with an ISO `code`).
final class SentenceFile {
    private static final JsonMapper JSON = new JsonMapper();

    private SentenceFile() {}

    /// A sentence and what it tells.
    record MarkedSentence(Document document, List<MarkedEvent> events) {}

    /// An event as marked.
    ///
    /// @param root  PLOVER's category as [EventRoots] merges them; empty where the code has none
    /// @param cameo the CAMEO code, where the file has one
    record MarkedEvent(Optional<String> root, Optional<String> cameo, Set<String> source, Set<String> target) {}

    /// @throws ParleyException naming the file and line that cannot be read
    static List<MarkedSentence> read(Path file) {
        List<MarkedSentence> sentences = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                sentences.add(sentence(JSON.readTree(line)));
            }
            return sentences;
        } catch (IOException | JacksonException e) {
            throw new ParleyException("cannot read marked sentences: " + file + ", line " + (sentences.size() + 1), e);
        }
    }

    private static MarkedSentence sentence(JsonNode node) {
        Document document =
                Document.of(node.path("id").asString(""), node.path("text").asString(""), Document.Source.UNKNOWN);
        List<MarkedEvent> events = new ArrayList<>();
        node.path("expected").forEach(event -> events.add(event(event)));
        return new MarkedSentence(document, events);
    }

    private static MarkedEvent event(JsonNode node) {
        Optional<String> code = text(node, "code");
        Optional<String> category =
                text(node, "ploverV08").or(() -> text(node, "plover")).or(() -> code);
        Optional<String> cameo = text(node, "cameo").or(() -> code.filter(c -> Character.isDigit(c.charAt(0))));
        return new MarkedEvent(
                category.flatMap(EventRoots::of), cameo, codes(node.path("source")), codes(node.path("target")));
    }

    private static Set<String> codes(JsonNode side) {
        Set<String> codes = new TreeSet<>();
        if (side.isArray()) {
            side.forEach(one -> text(one, "code").ifPresent(codes::add));
        }
        return codes;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).asString(null)).filter(value -> !value.isEmpty());
    }
}
