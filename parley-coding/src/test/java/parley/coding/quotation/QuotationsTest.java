package parley.coding.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    /// The text with brackets around its quotations.
    private static String drawn(String text) {
        StringBuilder drawn = new StringBuilder();
        int from = 0;
        for (Quotation quotation : Quotations.of(text).all()) {
            drawn.append(text, from, quotation.start()).append('[');
            drawn.append(text, quotation.start(), quotation.end()).append(']');
            from = quotation.end();
        }
        return drawn.append(text, from, text.length()).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"We leave at dawn,\"] she said. [\"All of us.\"]",
                "[“We leave at dawn,”] she said.",
                "[''We leave at dawn,''] she said.",
                "['We leave at dawn,'] she said.",
                "[‘The workers’ strike is over,’] he said.",
                "[\"They told us, 'Go home,' and we went,\"] he said.",
                "['They told us, \"Go home,\" and we went,'] he said.",
                "The union's boats don't leave before the '90s crews' pay is settled.",
                "Jan [\"the Anchor\"] Holt is back.",
                "The mast is 6' 2\" tall.",
                "\"The crowd waited. [“Now,”] she said. [“At last.”]",
                "[\"The crowd waited.]\n\n[“Now,”] she said."
            })
    void findsTheOutermostQuotations(String expected) {
        assertThat(drawn(expected.replace("[", "").replace("]", ""))).isEqualTo(expected);
    }

    @Test
    void joinsASpeechWhoseParagraphsOpenAgain() {
        Quotations quotations =
                Quotations.of("\"We leave at dawn.\n\n\"Nobody stays behind.\n\n\"That is all,\" she said. \"Go.\"");
        assertThat(quotations.all()).hasSize(4);
        assertThat(quotations.get(1).speech()).isEqualTo(quotations.get(0).speech());
        assertThat(quotations.get(2).speech()).isEqualTo(quotations.get(0).speech());
        assertThat(quotations.get(3).speech()).isNotEqualTo(quotations.get(0).speech());
    }

    @Test
    void beginsANewSpeechWithAnotherKindOfMark() {
        Quotations quotations = Quotations.of("\"We leave at dawn.\n\n“Nobody stays behind,” she said.");
        assertThat(quotations.get(1).speech()).isNotEqualTo(quotations.get(0).speech());
    }

    @Test
    void endsAQuotationWithoutClosingMarkWithItsParagraph() {
        String text = "\"We leave at dawn, she said.\n\nThe boats left at noon.";
        assertThat(drawn(text)).isEqualTo("[\"We leave at dawn, she said.]\n\nThe boats left at noon.");
        assertThat(Quotations.of(text).get(0).closed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'a ", "“‘", "x\"", "a's ", "\"\n\n"})
    void readsHostileTextsInLinearTime(String part) {
        String text = part.repeat(200_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Quotations.of(text));
    }
}
