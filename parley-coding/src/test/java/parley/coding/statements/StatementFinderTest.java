package parley.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Statement;
import parley.model.Statement.Form;
import parley.model.Statement.Polarity;

class StatementFinderTest {
    private static String drawn(String text) {
        return String.join("\n", Drawn.lines(text));
    }

    @Test
    void findsSpeakerCueAndContentOfAPlainReport() {
        assertThat(drawn("The harbour minister said that the blockade would be lifted on Friday."))
                .isEqualTo("The harbour minister | said | that the blockade would be lifted on Friday");
    }

    @Test
    void joinsAQuotationThatTheCueInterrupts() {
        assertThat(
                        drawn(
                                "\"We will not wait,\" the envoy said. \"The boats leave at dawn, and nobody will stop them.\""))
                .isEqualTo("the envoy | said | \"We will not wait,\" / "
                        + "\"The boats leave at dawn, and nobody will stop them.\"");
    }

    @Test
    void findsAStatementAccordingToItsSource() {
        assertThat(drawn("The talks have collapsed, according to a senior official."))
                .isEqualTo("a senior official | according to | The talks have collapsed");
    }

    @Test
    void goesOnWithTheSpeakerOfTheSentenceBefore() {
        assertThat(drawn("\"We will not wait,\" the envoy said, smiling at the crowd. \"The boats leave at dawn.\""))
                .contains("\"We will not wait,\" / \"The boats leave at dawn.\"");
    }

    @Test
    void findsAQuotationThatAColonAnnounces() {
        assertThat(drawn("The harbour minister had one answer: \"Nobody will leave this town tonight.\""))
                .isEqualTo("The harbour minister | had | \"Nobody will leave this town tonight.\"");
    }

    @Test
    void leavesADatelineOutOfTheContent() {
        assertThat(drawn("PORT ARDEN, May 5 (Wire) - The talks have failed, the envoy said."))
                .isEqualTo("the envoy | said | The talks have failed");
    }

    @Test
    void seesNoStatementInTheWishToStayUnnamed() {
        assertThat(drawn("\"The boats leave at dawn,\" said an official who asked not to be named."))
                .doesNotContain("asked");
    }

    @Test
    void namesTheStatementThatAnotherIsToldIn() {
        List<Statement> found = Drawn.statements("Karo said that the rebels had said they would leave the valley.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).within()).isEmpty();
        assertThat(found.get(1).within()).contains(found.get(0).id());
    }

    @Test
    void marksWhatWasNotSaid() {
        assertThat(Drawn.statements("The premier did not say when the border would open."))
                .extracting(Statement::polarity)
                .containsExactly(Polarity.NEGATED);
        assertThat(Drawn.statements("The union denied that it had broken the truce."))
                .extracting(Statement::polarity)
                .containsExactly(Polarity.NEGATED);
    }

    @Test
    void tellsDirectFromMixedAndIndirectContent() {
        assertThat(Drawn.statements("\"The bridge is ours,\" the colonel said.")
                        .getFirst()
                        .form())
                .isEqualTo(Form.DIRECT);
        assertThat(Drawn.statements("The colonel said the bridge was \"ours for ever\".")
                        .getFirst()
                        .form())
                .isEqualTo(Form.MIXED);
        assertThat(Drawn.statements("The colonel said the bridge was theirs.")
                        .getFirst()
                        .form())
                .isEqualTo(Form.INDIRECT);
    }

    @Test
    void knowsToWhomItWasSaid() {
        assertThat(Drawn.statements("The spokesman told reporters that no date had been set.")
                        .getFirst()
                        .addressee())
                .hasValueSatisfying(
                        addressee -> assertThat(addressee.span().text()).isEqualTo("reporters"));
    }
}
