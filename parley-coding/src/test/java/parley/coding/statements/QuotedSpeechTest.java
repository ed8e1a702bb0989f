package parley.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedSpeechTest {
    @Test
    void givesASecondQuotationToTheParticipleThatTellsIt() {
        assertThat(Drawn.lines("“The harbour is closed,” the envoy said, adding, “Nobody will leave before dawn.”"))
                .containsExactly(
                        "the envoy | said | “The harbour is closed,”",
                        "the envoy | adding | “Nobody will leave before dawn.”");
        assertThat(Drawn.lines("\"The harbour is closed,\" the minister said, going on to praise the crews. \"They have"
                        + " worked for nine nights without a break.\""))
                .containsExactly(
                        "the minister | said | \"The harbour is closed,\"",
                        "the minister | going on to praise | the crews / \"They have worked for nine nights without a"
                                + " break.\"");
    }

    @Test
    void leavesAQuotationWholeThatTheSpeakerInterrupts() {
        assertThat(Drawn.lines(
                        "\"Every time you say that,\" the envoy said, pointing at the captain, \"you lose a friend.\""))
                .contains("the envoy | said | \"Every time you say that,\" / \"you lose a friend.\"");
    }

    @Test
    void joinsAQuotationThatAConjunctionTies() {
        assertThat(Drawn.lines(
                        "\"The harbour is closed,\" the envoy said, but \"when the water falls, the boats may leave"
                                + " again.\""))
                .containsExactly("the envoy | said | \"The harbour is closed,\" / but \"when the water falls, the boats"
                        + " may leave again.\"");
        assertThat(Drawn.lines(
                        "\"The harbour is closed,\" the envoy said outside the hall. But \"when the water falls, the"
                                + " boats may leave again.\""))
                .containsExactly("the envoy | said | \"The harbour is closed,\" / But \"when the water falls, the boats"
                        + " may leave again.\"");
    }

    @Test
    void keepsApartWhatTwoSayInOneSentence() {
        assertThat(Drawn.lines(
                        "“Are you coming?” she said, but the guard turned away, and the captain said yes, again and"
                                + " again."))
                .containsExactly("she | said | “Are you coming?”", "the captain | said | yes");
    }

    @Test
    void keepsSpeechThatNoCueTells() {
        assertThat(Drawn.lines(
                        "The mood in the harbour had changed. \"We have waited for nine long nights and we can wait"
                                + " longer.\""))
                .containsExactly("- | - | \"We have waited for nine long nights and we can wait longer.\"");
        assertThat(Drawn.lines(
                        "Brandt blamed the owners for the strike. \"They had a fair offer on the table and threw it"
                                + " away.\""))
                .contains("Brandt | - | \"They had a fair offer on the table and threw it away.\"");
    }

    @Test
    void findsAFewWordsThatTheirClauseCallsUttered() {
        assertThat(Drawn.lines("The owners used the word \"blackmail\" on Friday."))
                .containsExactly("The owners | used | \"blackmail\"");
        assertThat(Drawn.lines("As the captain put it on Monday, \"a mess\"."))
                .containsExactly("the captain | put | \"a mess\"");
        assertThat(Drawn.lines("\"A mess,\" as the captain put it on Monday."))
                .containsExactly("the captain | put | \"A mess,\"");
        assertThat(Drawn.lines("Brandt sang on \"The Morning Hour\" on Friday."))
                .isEmpty();
    }

    @Test
    void findsTheNameOnTheLineAfterTheDash() {
        assertThat(Drawn.lines(
                        "“The harbour must stay open for every boat.” — Ada J. Brandt\n\n\"We pay for what others"
                                + " broke.\"\n\n- Nora Vale\n"))
                .containsExactly(
                        "Ada J. Brandt | — | “The harbour must stay open for every boat.”",
                        "Nora Vale | - | \"We pay for what others broke.\"");
    }

    @Test
    void findsTheTurnsOfATranscript() {
        assertThat(Drawn.lines("""
                        Partial transcript as follows:

                        KELLER: When will the boats leave?

                        BRANDT: They will leave at dawn.

                        KELLER: Who told you that?
                        """))
                .contains(
                        "KELLER | : | When will the boats leave?",
                        "BRANDT | : | They will leave at dawn.",
                        "KELLER | : | Who told you that?");
    }

    @Test
    void readsAnExcerptThatAStraightMarkOpens() {
        assertThat(Drawn.lines(
                        "\"The crowd waited for hours. “Here he comes,” the captain said.\n\n“Nobody goes home,” the"
                                + " guard said."))
                .containsExactly("the captain | said | “Here he comes,”", "the guard | said | “Nobody goes home,”");
    }

    @Test
    void takesTheWordsThatRunOnIntoAQuotation() {
        assertThat(Drawn.lines("We need to \"wait and see what the owners do,\" Brandt said."))
                .containsExactly("Brandt | said | We need to \"wait and see what the owners do,\"");
    }

    @Test
    void takesTheAsideAfterThat() {
        assertThat(Drawn.lines("Brandt said that, if the owners came, he would leave the room."))
                .containsExactly("Brandt | said | that, if the owners came, he would leave the room");
    }

    @Test
    void seesNoStatementInALookBack() {
        assertThat(Drawn.lines("Like she said, the boats leave at dawn.")).isEmpty();
    }
}
