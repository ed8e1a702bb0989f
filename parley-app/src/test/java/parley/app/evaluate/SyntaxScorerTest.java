package parley.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.syntax.Syntax;
import parley.syntax.conllu.ConlluSentence;

class SyntaxScorerTest {
    private static final Syntax SYNTAX = Syntax.load();

    private static List<Measure> score(ConlluSentence gold) {
        return new SyntaxScorer(SYNTAX).score(List.of(gold));
    }

    private static Measure the(String name, List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.measure().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ConlluSentence read(String text) {
        return ConlluSentence.of(SYNTAX.read(text).getFirst());
    }

    @Test
    void findsNothingWrongWithItsOwnReading() {
        List<Measure> scores = score(read("The envoy said that Vorland would sign the truce."));
        assertThat(scores).allMatch(measure -> measure.value() == 1 || measure.gold() == 0);
        assertThat(the("reporting.content.f1", scores).gold()).isEqualTo(1);
        assertThat(the("reporting.subject.f1", scores).gold()).isEqualTo(1);
        assertThat(the("verb.subject.f1", scores).gold()).isEqualTo(2);
    }

    @Test
    void countsAWrongHeadAgainstHeadsAndArcsAlone() {
        ConlluSentence reading = read("The envoy signed the truce.");
        List<String> lines = reading.lines().stream()
                .map(line -> line.startsWith("2\t") ? line.replace("\t3\tnsubj", "\t5\tnsubj") : line)
                .toList();
        List<Measure> scores = score(new ConlluSentence(lines));
        int words = reading.words().size();
        assertThat(the("uas", scores).value()).isEqualTo((words - 1.0) / words);
        assertThat(the("las", scores).value()).isEqualTo((words - 1.0) / words);
        assertThat(the("xpos.accuracy", scores).value()).isEqualTo(1);
        assertThat(the("verb.subject.recall", scores).gold()).isZero();
    }

    @Test
    void comparesRelationsWithoutSubtypes() {
        ConlluSentence reading = read("The envoy signed the truce.");
        List<String> lines = reading.lines().stream()
                .map(line -> line.replace("\tnsubj\t", "\tnsubj:outer\t"))
                .toList();
        assertThat(the("las", score(new ConlluSentence(lines))).value()).isEqualTo(1);
    }

    @Test
    void scoresTokensAndSentencesOverTheRawText() {
        List<String> lines = new ArrayList<>(List.of("# text = The envoy can't sign. Talks ended."));
        lines.addAll(
                ConlluSentence.of(SYNTAX.parse(List.of("The", "envoy", "can't", "sign", ".", "Talks", "ended", ".")))
                        .lines());
        List<Measure> scores = score(new ConlluSentence(lines));
        assertThat(the("tokens.recall", scores)).isEqualTo(new Measure("tokens.recall", 7 / 8.0, 8, 9));
        assertThat(the("tokens.precision", scores).value()).isEqualTo(7 / 9.0);
        assertThat(the("sentences.f1", scores)).isEqualTo(new Measure("sentences.f1", 0, 1, 2));
        assertThat(the("lemmas.accuracy", scores).gold()).isEqualTo(8);
    }
}
