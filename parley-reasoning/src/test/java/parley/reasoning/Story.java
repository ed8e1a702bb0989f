package parley.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.Term;
import parley.model.When;

/// Writes records for tests: `story.day("2031-03-01").says("RUR requires withdrawal do SYL - for talks hard")`.
///
/// A line is holder, stance, matter, action, doer, target (`-` for none), and any of `for MATTER`, `if`, `hard`,
/// `soft`,
/// `relayed`, `note WORD`. Terms of the n-th day have ids `dn#t1`, `dn#t2`, …
final class Story {
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private String document = "";
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Speaker> speaker = Optional.empty();
    private int terms;

    Story day(String day) {
        return report(Optional.of(LocalDate.parse(day)), "Report " + (documents.size() + 1) + ".");
    }

    Story undated() {
        return report(Optional.empty(), "Report " + (documents.size() + 1) + ".");
    }

    Story report(Optional<LocalDate> day, String text) {
        document = "d" + (documents.size() + 1);
        date = day;
        terms = 0;
        speaker = Optional.empty();
        Document.Source source = new Document.Source(
                Optional.empty(),
                day.map(d -> new Publication(d, Publication.Basis.GIVEN)),
                Optional.empty(),
                Optional.empty());
        documents.put(document, Document.of(document, text, source));
        return this;
    }

    Story by(String name, String role) {
        speaker = Optional.of(new Speaker(
                new Span(0, 1, "R"),
                Optional.of(name),
                Optional.empty(),
                Optional.of(role),
                Speaker.How.NAMED,
                List.of()));
        return this;
    }

    Story says(String... lines) {
        for (String line : lines) {
            term(List.of(line.split("\\s+")));
        }
        return this;
    }

    private void term(List<String> words) {
        String id = document + "#t" + ++terms;
        Optional<String> statement = speaker.map(s -> document + "#s" + terms);
        statement.ifPresent(s -> entries.add(new Statement(
                s,
                document,
                Statement.Form.INDIRECT,
                speaker,
                Optional.empty(),
                List.of(span()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Statement.Polarity.AFFIRMED,
                When.UNKNOWN)));
        entries.add(new Term(
                id,
                document,
                new PartyId(words.get(0)),
                Term.Stance.valueOf(words.get(1).toUpperCase(java.util.Locale.ROOT)),
                measure(words),
                after(words, "for"),
                words.contains("if") ? List.of(span()) : List.of(),
                firmness(words),
                words.contains("relayed"),
                span(),
                statement,
                date.map(When::day).orElse(When.UNKNOWN)));
    }

    private Span span() {
        return new Span(terms, terms + 1, "x");
    }

    static Measure measure(List<String> words) {
        return new Measure(
                new Matter(words.get(2)),
                Measure.Action.valueOf(words.get(3).toUpperCase(java.util.Locale.ROOT)),
                party(words.get(4)),
                party(words.get(5)),
                after(words, "note"));
    }

    private static Optional<PartyId> party(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(new PartyId(word));
    }

    private static Optional<String> after(List<String> words, String sign) {
        int at = words.indexOf(sign);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    private static Term.Firmness firmness(List<String> words) {
        return words.contains("hard")
                ? Term.Firmness.HARD
                : words.contains("soft") ? Term.Firmness.SOFT : Term.Firmness.PLAIN;
    }

    PublicRecord record() {
        return new PublicRecord(List.copyOf(documents.values()), entries, new TreeMap<>(), List.of());
    }

    Picture picture(Question question) {
        return Reasoner.of(ReasonerSettings.STANDARD).picture(record(), question);
    }

    Picture picture() {
        return picture(Question.EVERYTHING);
    }

    Picture between(String one, String other) {
        return picture(Question.between(new PartyId(one), new PartyId(other)));
    }
}
