package parley.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormFeaturesTest {
    private static FormFeatures knowing(int table, String... keys) {
        List<Vocabulary> tables = IntStream.range(0, FormFeatures.COUNT)
                .mapToObj(i -> Vocabulary.of(i == table ? List.of(keys) : List.of()))
                .toList();
        return new FormFeatures(tables);
    }

    @Test
    void readsQuotationMarksOfAllKindsAsOne() {
        assertThat(List.of("“", "”", "``", "''"))
                .extracting(mark -> FormFeatures.key(FormFeatures.WORD, mark))
                .containsOnly("\"");
    }

    @Test
    void readsEveryDigitAsZero() {
        assertThat(FormFeatures.key(FormFeatures.WORD, "1,987")).isEqualTo("0,000");
    }

    @Test
    void shortensRunsInShapes() {
        assertThat(FormFeatures.key(FormFeatures.SHAPE, "McDonalds-42")).isEqualTo("XxXxx-dd");
    }

    @Test
    void fallsBackToTheLowerCaseFormAndThenToTheCapitalisedOne() {
        FormFeatures features = knowing(FormFeatures.PRETRAINED, "truce", "Vorland");
        assertThat(features.of("TRUCE")[FormFeatures.PRETRAINED]).isEqualTo(2);
        assertThat(features.of("vorland")[FormFeatures.PRETRAINED]).isEqualTo(3);
        assertThat(features.of("Quell")[FormFeatures.PRETRAINED]).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void knowsNothingOfAnEmptyForm() {
        assertThat(knowing(FormFeatures.WORD).of("")).containsOnly(Vocabulary.UNKNOWN);
        assertThat(FormFeatures.pretrainedKeys("")).isEqualTo(Collections.nCopies(3, ""));
    }
}
