package parley.training.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.model.Document;
import parley.model.ParleyException;
import parley.model.Publication;

/// The reports and sentences written and coded for this project, as [MarkedText]. A file of reports opens each with a
/// line `=== title | date`, then its paragraphs, one a line; in `sentences.txt` every line is a report of its own and
/// `#` begins a comment.
final class WrittenReports {
    private static final String SENTENCES = "sentences.txt";
    private static final String HEAD = "=== ";

    /// By kind of outlet and theatre.
    private static final List<String> FILES = List.of(
            "wires.txt",
            "trade-and-arms.txt",
            "commons.txt",
            "communiques.txt",
            "europe.txt",
            "congress-and-labour.txt",
            "pacific-and-americas.txt");

    private WrittenReports() {}

    static List<CodedReport> read() {
        List<CodedReport> reports = new ArrayList<>();
        for (String line : lines(SENTENCES)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                reports.add(
                        report(SENTENCES + reports.size(), List.of(line), Document.Source.UNKNOWN, Origin.SENTENCE));
            }
        }
        FILES.forEach(file -> reports.addAll(reports(file, lines(file))));
        return reports;
    }

    static List<CodedReport> reports(String file, List<String> lines) {
        List<CodedReport> reports = new ArrayList<>();
        Document.Source source = Document.Source.UNKNOWN;
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(HEAD)) {
                add(reports, file, paragraphs, source);
                source = source(line.substring(HEAD.length()));
            } else if (!line.isBlank()) {
                paragraphs.add(line);
            }
        }
        add(reports, file, paragraphs, source);
        return reports;
    }

    private static void add(List<CodedReport> reports, String file, List<String> paragraphs, Document.Source source) {
        if (!paragraphs.isEmpty()) {
            reports.add(report(file + reports.size(), paragraphs, source, Origin.WRITTEN));
            paragraphs.clear();
        }
    }

    private static CodedReport report(String id, List<String> paragraphs, Document.Source source, Origin origin) {
        try {
            MarkedText marked = MarkedText.of(String.join("\n\n", paragraphs));
            return new CodedReport(Document.of(id, marked.text(), source), marked.stances(), origin);
        } catch (ParleyException e) {
            throw new ParleyException(id + ": " + e.getMessage(), e);
        }
    }

    /// `title | 2019-05-03`
    private static Document.Source source(String head) {
        int bar = head.lastIndexOf('|');
        return new Document.Source(
                Optional.of(head.substring(0, bar).strip()),
                Optional.of(
                        new Publication(LocalDate.parse(head.substring(bar + 1).strip()), Publication.Basis.METADATA)),
                Optional.empty(),
                Optional.empty());
    }

    static List<String> lines(String file) {
        InputStream stream = Objects.requireNonNull(WrittenReports.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new ParleyException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
