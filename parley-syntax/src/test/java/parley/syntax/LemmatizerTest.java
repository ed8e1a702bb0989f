package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "said, VBD, say",
                "Said, VBD, say",
                "is, VBZ, be",
                "n't, RB, not",
                "provoked, VBD, provoke",
                "stopped, VBN, stop",
                "condemned, VBD, condemn",
                "negotiating, VBG, negotiate",
                "denies, VBZ, deny",
                "envoys, NNS, envoy",
                "armies, NNS, army",
                "better, JJR, good",
                "they, PRP, they",
                "Torland, NNP, Torland",
                "French, JJ, French",
                "THE, DT, the",
                "'s, POS, 's"
            })
    void leadsFromFormToDictionaryForm(String form, String xpos, String lemma) {
        assertThat(LEMMATIZER.lemma(form, xpos)).isEqualTo(lemma);
    }

    @Test
    void takesTheLongestEndingThatIsKnown() {
        Lemmatizer lemmatizer = Lemmatizer.of(List.of("NNS\ts\tl1:", "NNS\ties\tl3:y", "NNS\t^ties\tl1:"));
        assertThat(lemmatizer.lemma("pens", "NNS")).isEqualTo("pen");
        assertThat(lemmatizer.lemma("parties", "NNS")).isEqualTo("party");
        assertThat(lemmatizer.lemma("ties", "NNS")).isEqualTo("tie");
    }

    @Test
    void lowersAWordWhoseTagIsUnknown() {
        assertThat(LEMMATIZER.lemma("Foo", "???")).isEqualTo("foo");
    }

    @Test
    void writesARuleAsItReadsIt() {
        LemmaRule rule = LemmaRule.between("Denied", "deny");
        assertThat(LemmaRule.parse(rule.toString())).isEqualTo(rule);
        assertThat(rule.apply("Denied")).isEqualTo("deny");
    }
}
