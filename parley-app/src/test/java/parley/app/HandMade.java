package parley.app;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.model.Span;
import parley.model.Term;
import parley.model.When;
import parley.reasoning.Question;
import parley.reasoning.Reasoner;
import parley.reasoning.ReasonerSettings;
import parley.reasoning.conflict.Prospects;
import parley.view.Format;
import parley.view.View;

/// A small ledger written by hand, a term a line: `day | holder stance matter action doer target gate firmness |
/// words`,
/// `-` for none; words after `if:` are a condition. The words are the whole text of the report that tells them.
final class HandMade {
    private static final List<String> NAMES =
            List.of("NOR Norland", "UIS United Isles", "SYL Sylvania", "EU European Union");
    private final List<Document> documents = new ArrayList<>();
    private final List<Entry> terms = new ArrayList<>();

    static HandMade of(String... lines) {
        HandMade made = new HandMade();
        List.of(lines).forEach(made::add);
        return made;
    }

    private void add(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        String[] said = cells[2].split("\\s*if:\\s*");
        LocalDate day = LocalDate.of(2031, 3, Integer.parseInt(cells[0]));
        String id = "report" + (documents.size() + 1);
        documents.add(Document.of(
                id,
                String.join(" ", said),
                new Document.Source(
                        Optional.empty(),
                        Optional.of(new Publication(day, Publication.Basis.GIVEN)),
                        Optional.of("Fjord Post"),
                        Optional.empty())));
        List<String> words = List.of(cells[1].split("\\s+"));
        terms.add(new Term(
                id + "#t1",
                id,
                new PartyId(words.get(0)),
                Term.Stance.valueOf(words.get(1).toUpperCase(java.util.Locale.ROOT)),
                new Measure(
                        new Matter(words.get(2)),
                        words.get(3).equals("do") ? Measure.Action.DO : Measure.Action.STOP,
                        named(words.get(4)).map(PartyId::new),
                        named(words.get(5)).map(PartyId::new),
                        Optional.empty()),
                named(words.get(6)),
                said.length < 2 ? List.of() : List.of(span(said[0].length() + 1, said[1])),
                Term.Firmness.valueOf(words.get(7).toUpperCase(java.util.Locale.ROOT)),
                false,
                span(0, said[0]),
                Optional.empty(),
                When.day(day)));
    }

    private static Span span(int start, String words) {
        return new Span(start, start + words.length(), words);
    }

    private static Optional<String> named(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(word);
    }

    PublicRecord record() {
        TreeMap<PartyId, Party> parties = new TreeMap<>();
        for (String name : NAMES) {
            PartyId id = new PartyId(name.substring(0, name.indexOf(' ')));
            parties.put(id, new Party(id, name.substring(name.indexOf(' ') + 1), Party.Kind.STATE));
        }
        return new PublicRecord(documents, terms, parties, List.of());
    }

    /// The whole briefing on one line, so that sentences can be looked for.
    String briefing() {
        return page(Question.EVERYTHING).replaceAll("\\s+", " ");
    }

    /// The same as of a day of the month.
    String briefingOn(int day) {
        return page(Question.EVERYTHING.on(LocalDate.of(2031, 3, day))).replaceAll("\\s+", " ");
    }

    /// One section of it.
    String section(String heading) {
        String from = page(Question.EVERYTHING).split(heading.toUpperCase(java.util.Locale.ROOT) + "\n")[1];
        return from.split("\n\n[A-Z ]+\n─")[0].replaceAll("\\s+", " ");
    }

    private String page(Question question) {
        PublicRecord record = record();
        Picture picture = Reasoner.of(ReasonerSettings.STANDARD).picture(record, question);
        StringWriter page = new StringWriter();
        View.of(Format.TEXT)
                .brief(record, picture, Prospects.of(record, picture, List.of(), ReasonerSettings.STANDARD), page);
        return page.toString();
    }
}
