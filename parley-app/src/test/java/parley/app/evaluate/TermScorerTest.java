package parley.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.coding.Coding;
import parley.model.Document;
import parley.model.Matter;
import parley.model.Measure.Action;
import parley.model.PartyId;
import parley.model.Term;
import parley.model.When;

class TermScorerTest {
    private static final String TEXT = "Norland wants a truce. Sudmark will not talk.";
    private static final String GOLD = """
            {"id":"r","text":"%s","terms":[\
            {"holder":"NOR","stance":"requires","matter":"ceasefire","action":"do","doer":"SUD","span":[8,21],"agreed":true},\
            {"holder":"SUD","stance":"rejects","matter":"talks","action":"do","doer":"SUD","span":[31,44],"agreed":true},\
            {"holder":"SUD","stance":"rejects","matter":"format","action":"do","doer":"SUD","span":[31,44],"agreed":false}]}
            """.formatted(TEXT);

    @TempDir
    private Path folder;

    @Test
    void countsWordsStancesHoldersAndMatters() throws IOException {
        Map<String, Double> scores = score(
                term("NOR", Term.Stance.REQUIRES, "ceasefire", "truce"),
                term("NOR", Term.Stance.REJECTS, "talks", "not talk"));
        assertThat(scores)
                .containsEntry("found.precision", 1.0)
                .containsEntry("found.recall", 1.0)
                .containsEntry("core.precision", 0.5)
                .containsEntry("core.recall", 0.5)
                .containsEntry("ledger.f1", 0.5);
    }

    @Test
    void takesATermOfOneCoderAsRightButDoesNotAskForIt() throws IOException {
        Map<String, Double> scores = score(term("SUD", Term.Stance.REJECTS, "format", "not talk"));
        assertThat(scores).containsEntry("core.precision", 1.0).containsEntry("core.recall", 0.0);
    }

    @Test
    void tellsHowFarTheTwoCodersAgree() throws IOException {
        assertThat(score())
                .hasEntrySatisfying("alpha.coders", alpha -> assertThat(alpha).isBetween(0.3, 0.9));
    }

    private Map<String, Double> score(Term... terms) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        List<Measure> measures = TermScorer.score(gold, d -> new Coding(List.of(terms), List.of()));
        return measures.stream().collect(Collectors.toMap(Measure::measure, Measure::value));
    }

    private static Term term(String holder, Term.Stance stance, String matter, String words) {
        Document document = Document.of("r", TEXT, Document.Source.UNKNOWN);
        int start = TEXT.indexOf(words);
        Optional<PartyId> doer = Optional.of(new PartyId("SUD"));
        return new Term(
                "t" + start,
                "r",
                new PartyId(holder),
                stance,
                new parley.model.Measure(new Matter(matter), Action.DO, doer, Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                Term.Firmness.PLAIN,
                false,
                document.span(start, start + words.length()),
                Optional.empty(),
                When.UNKNOWN);
    }
}
