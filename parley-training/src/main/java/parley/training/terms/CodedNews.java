package parley.training.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.model.Document;
import parley.model.ParleyException;
import parley.model.Span;
import parley.model.Term;
import parley.training.terms.CodedReport.Stance;
import parley.training.text.RawText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// News of others that was coded for this project: `news.txt` says where each term stands and what it is, the files
/// given have the texts. What is coded in none of these files is left out.
final class CodedNews {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CODES = "news.txt";
    private static final int HASH_DIGITS = 8;

    private CodedNews() {}

    /// @param sources files of documents, one as JSON with `id` and `text` a line, maybe packed
    /// @throws ParleyException naming a file that cannot be read, or a document that is not the one that was coded
    static List<CodedReport> read(List<Path> sources) {
        Map<String, List<String>> codes = codes();
        Map<String, CodedReport> reports = new HashMap<>();
        for (Path source : sources) {
            for (String line : RawText.lines(source)) {
                JsonNode node = tree(source, line);
                String id = node.path("id").asString("");
                if (codes.containsKey(id)) {
                    reports.putIfAbsent(id, report(CodedReport.document(node), codes.get(id)));
                }
            }
        }
        return codes.keySet().stream()
                .sorted()
                .map(reports::get)
                .filter(report -> report != null)
                .toList();
    }

    /// The lines of each document, its hash first.
    private static Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new HashMap<>();
        List<String> current = List.of();
        for (String line : WrittenReports.lines(CODES)) {
            if (line.startsWith("= ")) {
                int space = line.lastIndexOf(' ');
                current = new ArrayList<>(List.of(line.substring(space + 1)));
                codes.put(line.substring(2, space), current);
            } else if (!line.startsWith("#")) {
                current.add(line);
            }
        }
        return codes;
    }

    static CodedReport report(Document document, List<String> codes) {
        if (!document.sha256().substring(0, HASH_DIGITS).equals(codes.getFirst())) {
            throw new ParleyException(document.id() + " is not the text that was coded");
        }
        List<Stance> stances = codes.stream()
                .skip(1)
                .map(line -> stance(document.text(), line.split(" ")))
                .toList();
        return new CodedReport(document, stances, Origin.NEWS);
    }

    /// `0 57 NOR requires withdrawal do SWE>NOR for=talks hard`
    private static Stance stance(String text, String[] codes) {
        int start = text.offsetByCodePoints(0, Integer.parseInt(codes[0]));
        int end = text.offsetByCodePoints(0, Integer.parseInt(codes[1]));
        String doer = codes[6].substring(0, codes[6].indexOf('>'));
        return new Stance(
                Span.of(text, start, end),
                Term.Stance.valueOf(codes[3].toUpperCase(Locale.ROOT)),
                codes[2],
                codes[4],
                codes[5],
                Optional.of(doer).filter(d -> !d.equals("-")).orElse(""),
                true);
    }

    private static JsonNode tree(Path source, String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new ParleyException("news " + source + ": " + e.getMessage(), e);
        }
    }
}
