package parley.training.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.Document;
import parley.model.ParleyException;
import parley.model.Span;
import parley.model.Term;
import parley.training.terms.CodedReport.Stance;

/// The sentences written for this project, each a report of its own. A line of `sentences.txt` is a sentence in which
/// `[stance matter action: words]` marks a term; `#` begins a comment.
final class CodedSentences {
    private static final String FILE = "sentences.txt";
    private static final Pattern MARKED =
            Pattern.compile("\\[(?<stance>[a-z]+) (?<matter>[a-z-]+) (?<action>do|stop): (?<words>[^]]+)]");

    private CodedSentences() {}

    static List<CodedReport> read() {
        List<CodedReport> reports = new ArrayList<>();
        InputStream stream = Objects.requireNonNull(CodedSentences.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    reports.add(report("s" + reports.size(), line));
                }
            }
        } catch (IOException e) {
            throw new ParleyException("cannot read " + FILE + ": " + e.getMessage(), e);
        }
        return reports;
    }

    static CodedReport report(String id, String line) {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<String[]> codes = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int done = 0;
        while (marked.find()) {
            text.append(line, done, marked.start());
            places.add(new int[] {
                text.length(), text.length() + marked.group("words").length()
            });
            codes.add(new String[] {marked.group("stance"), marked.group("matter"), marked.group("action")});
            text.append(marked.group("words"));
            done = marked.end();
        }
        String whole = text.append(line.substring(done)).toString();
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            stances.add(stance(Span.of(whole, places.get(i)[0], places.get(i)[1]), codes.get(i)));
        }
        return new CodedReport(Document.of(id, whole, Document.Source.UNKNOWN), stances);
    }

    private static Stance stance(Span span, String[] code) {
        Term.Stance stance = Term.Stance.valueOf(code[0].toUpperCase(Locale.ROOT));
        return new Stance(span, stance, Stance.ANYBODY, code[1], code[2], "", true);
    }
}
