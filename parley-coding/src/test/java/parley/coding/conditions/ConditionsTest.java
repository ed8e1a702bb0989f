package parley.coding.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.syntax.Syntax;

class ConditionsTest {
    private static final Syntax SYNTAX = Syntax.load();

    /// `condition => consequent`, one a line.
    private static String drawn(String text) {
        Document document = Document.of("d", text, Document.Source.UNKNOWN);
        return Conditions.of(Reading.of(document, SYNTAX)).stream()
                .map(found ->
                        found.condition().text() + " => " + found.consequent().text())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If the siege ends, the envoys will return. | If the siege ends => the envoys will return",
                "The envoys will return if the siege ends. | if the siege ends => The envoys will return",
                "There will be no deal unless the prisoners are freed. | unless the prisoners are freed => There will be no deal",
                "They will not sign unless the prisoners are freed. | unless the prisoners are freed => They will not sign",
                "They will talk as long as the truce holds. | as long as the truce holds => They will talk"
            })
    void findsWhatHangsOnWhat(String text, String expected) {
        assertThat(drawn(text)).isEqualTo(expected);
    }

    @Test
    void takesAnIndirectQuestionForNoCondition() {
        assertThat(drawn("Reporters asked if the siege would end.")).isEmpty();
    }

    @Test
    void takesAComparisonForNoCondition() {
        assertThat(drawn("The colonel spoke as if the war were over.")).isEmpty();
    }
}
