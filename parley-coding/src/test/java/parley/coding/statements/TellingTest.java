package parley.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Statement;
import parley.model.Statement.Polarity;

/// To whom, through what, and whether at all something was said; and what is told in what.
class TellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt told the Arden Courier newspaper on Sunday that the boats would leave. | Arden Courier newspaper
            In an interview with La Voce, the Italian daily, Brandt said the dues were too high. | La Voce
            "We will wait," Brandt said on Twitter. | Twitter
            He wrote on Facebook that the crews were tired. | Facebook
            Speaking to the BBC, Brandt said that the offer was poor. | BBC
            In a tweet, Brandt called on the owners to talk. | Twitter
            On state television, the president said the war was over. | state television
            A spokesman, quoted by the Tass news agency, said the ships had left. | Tass news agency
            The president was quoted as saying by the Tass agency that the war was over. | Tass agency
            """)
    void knowsThroughWhatItWasSaid(String text, String outlet) {
        assertThat(Drawn.statements(text))
                .extracting(Statement::outlet)
                .anySatisfy(o -> assertThat(o).contains(outlet));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt said in a letter to the council that the crews would strike. | the council
            In a telephone call with Chancellor Angela Merkel, Putin said the pipeline was safe. | Chancellor Angela Merkel
            The Kremlin informed Ankara that the deal was off. | Ankara
            Brandt promised the crews a pay rise. | the crews
            """)
    void knowsToWhomItWasSaid(String text, String addressee) {
        assertThat(Drawn.statements(text).getFirst().addressee())
                .hasValueSatisfying(a -> assertThat(a.span().text()).isEqualTo(addressee));
    }

    @Test
    void takesNobodyForAddressedWhomTheSpeakerOnlyMetBefore() {
        assertThat(Drawn.statements("The boats, the envoy said after a meeting with the crews, will not leave.")
                        .getFirst()
                        .addressee())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The union denied breaking the truce.",
                "The army rejected claims that it had shelled the town.",
                "Brandt stopped short of saying the deal was dead.",
                "He would not confirm that a deal had been reached.",
                "Nobody said the offer was fair.",
                "Neither the owners nor the crews said the talks had failed.",
                "No official has suggested that the talks are over."
            })
    void marksWhatWasNotSaid(String text) {
        assertThat(Drawn.statements(text).getFirst().polarity()).isEqualTo(Polarity.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did the premier say that the border would open?",
                "Reporters asked whether Brandt had said that the boats would leave.",
                "It is unclear whether the minister promised the crews more money."
            })
    void marksWhatIsOnlyAsked(String text) {
        assertThat(Drawn.statements(text).getLast().polarity()).isEqualTo(Polarity.QUESTIONED);
    }

    @Test
    void nestsWhatIsRelayedToAnyDepth() {
        List<Statement> told =
                Drawn.statements("The Courier reported that Brandt had said that Holt had promised him a boat.");
        assertThat(told).hasSize(3);
        assertThat(told.get(0).within()).isEmpty();
        assertThat(told.get(1).within()).contains(told.get(0).id());
        assertThat(told.get(2).within()).contains(told.get(1).id());
    }

    @Test
    void takesTheOneWhoIsQuotedForTheSpeaker() {
        assertThat(Drawn.lines("The president was quoted as saying by the Tass agency that the war was over."))
                .containsExactly("The president | saying | that the war was over");
        assertThat(Drawn.lines("A spokesman, quoted by the Tass news agency, said the ships had left."))
                .singleElement(STRING)
                .startsWith("A spokesman")
                .endsWith(" | said | the ships had left");
    }

    @Test
    void takesThoseWhoAreMadeToSpeakForTheSpeakers() {
        assertThat(Drawn.lines("The vote forced the owners to admit that the quay was weak."))
                .singleElement(STRING)
                .matches("the owners \\| (to )?admit \\| that the quay was weak");
        assertThat(Drawn.lines("The union denied breaking the truce."))
                .containsExactly("The union | denied | breaking the truce");
    }

    @Test
    void leavesTheMarkOfAnOuterQuotationOutside() {
        assertThat(Drawn.lines("\"The owners told me that they would pay,\" Brandt said."))
                .contains("The owners | told | that they would pay");
    }

    @Test
    void givesEachOfTwoInOneSentenceTheirHalf() {
        assertThat(Drawn.lines("The deal, Brandt said, would be signed soon, and the crews, she added, would be paid at"
                        + " once."))
                .containsExactly(
                        "Brandt | said | The deal / would be signed soon",
                        "she | added | and the crews / would be paid at once");
    }
}
