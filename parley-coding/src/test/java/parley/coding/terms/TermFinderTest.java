package parley.coding.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parley.coding.Coder;
import parley.model.Document;
import parley.model.PartyId;
import parley.model.Term;

class TermFinderTest {
    private static final Coder CODER = Coder.standard();

    @Test
    void takesAReadinessThatStandsOnlyOnAConditionForThatConditionAlone() {
        assertThat(told(
                        "Russia is open to talks with the United States, but only if Washington recognises the annexation"
                                + " of the coast, Kremlin spokesman Andrei Volkov said on Monday."))
                .containsExactly("RUS requires recognition do by USA for talks, hard");
    }

    @Test
    void givesAJointStanceToEachOfItsHoldersUnderAnIdOfItsOwn() {
        List<Term> terms = terms("Norway and Sweden urged Kenya to release the prisoners.");
        assertThat(terms.stream().map(t -> t.holder().value())).containsExactlyInAnyOrder("NOR", "SWE");
        assertThat(terms.stream().map(Term::id)).doesNotHaveDuplicates();
    }

    @Test
    void readsWhatWasRefusedBackToWhatWasDemanded() {
        assertThat(told("Kenya demanded that Sudan lift the blockade. Sudan rejected the demand."))
                .contains("SDN rejects sanctions stop by SDN, plain");
    }

    @Test
    void takesAShortAnswerForTheStanceThatItGives() {
        assertThat(told("Kenya's president Ruto spoke on Monday. Was Kenya ready to recognise the annexation?"
                        + " \"Clearly not,\" he said."))
                .contains("KEN rejects recognition do by KEN, plain");
    }

    @Test
    void takesWhatAPartyIsPreparedToDoForItsOwnAct() {
        assertThat(
                        told(
                                "Kenya is prepared to withdraw its soldiers from the town only after Sudan frees the hostages."))
                .contains("KEN requires prisoners do by SDN for withdrawal, hard");
        assertThat(told("Kenya is prepared to meet the president of Sudan.").getFirst())
                .startsWith("KEN")
                .endsWith("talks do by KEN, plain");
    }

    @Test
    void tellsADemandThatIsGivenUp() {
        assertThat(told("Kenya no longer insists that Sudan withdraw its troops, its foreign minister said."))
                .containsExactly("KEN drops withdrawal do by SDN, hard");
    }

    @Test
    void takesARefusedDemandForWhatItAskedOfAThird() {
        assertThat(told("Kenya demanded that Uganda leave the union. Norway rejected the demand."))
                .contains("NOR rejects alliance stop by UGA, plain");
    }

    @Test
    void takesOnesOwnDemandThatIsNotNegotiableForADemand() {
        assertThat(
                        told(
                                "Kenya's president Ruto said Sudan must withdraw its troops. \"That is not negotiable,\" he said."))
                .containsOnly("KEN requires withdrawal do by SDN, hard");
    }

    @Test
    void takesWhoeverIsNamedInAnUnionForWhoWouldJoinIt() {
        assertThat(told("\"Serbia in NATO is a red line for us,\" the Russian president said."))
                .containsExactly("RUS rejects alliance do by SRB, hard");
    }

    @Test
    void asksWithWhomTheTalksAreOfWhatTheyWaitFor() {
        assertThat(told("Sweden spoke to Japan. Kenya said that there could be no talks with Sudan until Adan was gone."
                        + " \"First he must leave,\" Kenya's president Ruto said."))
                .contains(
                        "KEN requires leadership do by SDN for talks, plain",
                        "KEN requires leadership do by SDN, hard");
    }

    @Test
    void leavesOpenOfWhomAKnownDemandWasMade() {
        assertThat(told("Kenya met Sudan and Chad. Recognition remains our demand, Kenya said."))
                .contains("KEN requires recognition do, plain");
    }

    @Test
    void takesTalksForThoseOfTheTwoWhoMet() {
        assertThat(terms("The Kenyan and Sudanese envoys met in Oslo, Norway's foreign minister Berg said. Norway was"
                                + " glad, Berg said. Kenya is ready to continue the talks, its envoy said.")
                        .stream()
                        .filter(t -> t.holder().value().equals("KEN"))
                        .flatMap(t -> t.measure().target().stream())
                        .map(PartyId::value))
                .containsOnly("SDN");
    }

    @Test
    void takesNothingThatIsDoneOutrightForConditional() {
        assertThat(told("Norway urged Kenya to come to the talks without preconditions."))
                .containsExactly("NOR requires talks do by KEN, plain");
    }

    @Test
    void takesWhoseLeaderWouldGoForWhoWouldAct() {
        assertThat(
                        told(
                                "Norway said the president of Chad must go. \"He must leave,\" Norway's prime minister Berg said."))
                .containsOnly("NOR requires leadership do by TCD, hard");
        assertThat(told("Norway demanded that the Sudanese president step down."))
                .containsExactly("NOR requires leadership do by SDN, plain");
    }

    @Test
    void givesWhatTwoDelegationsAgreedToEach() {
        assertThat(told("Kenyan and Ugandan delegations met in Oslo and agreed to exchange 150 prisoners each."))
                .containsExactlyInAnyOrder(
                        "KEN accepts prisoners do by KEN, plain", "UGA accepts prisoners do by UGA, plain");
    }

    @Test
    void readsAnInfinitiveThatLooksLikeAnAdjective() {
        assertThat(told(
                        "Kenyan Foreign Minister Omar Ruto said Kenya was ready to talk. He also offered to free 150 Chadian"
                                + " prisoners as a first step."))
                .contains("KEN offers prisoners do by KEN, plain");
    }

    @Test
    void takesAPercentageThatIsOfferedForMoneyAndAPositionForNoPlace() {
        assertThat(told("Ford offered a rise of seven percent."))
                .containsExactly("FORD offers money do by FORD, plain");
        assertThat(told("Ford made a pay offer of four percent."))
                .containsExactly("FORD offers money do by FORD, plain");
        assertThat(told("Kenya rejects the American position.")).noneMatch(t -> t.contains("withdrawal"));
    }

    @Test
    void takesAStrikeOfWorkersForNoAttack() {
        assertThat(told("The nurses' union said it would call a two-day strike next week."))
                .singleElement()
                .asString()
                .contains("offers other do");
        assertThat(told("Norway urged Kenya to halt its strikes on the towns."))
                .containsExactly("NOR requires attacks stop by KEN, plain");
    }

    @Test
    void takesWhatAPartyWantsToGetForAnothersToDo() {
        assertThat(told("Brazil and Kenya met. Kenya is seeking to reschedule its debt to Brazil."))
                .contains("KEN requires trade do by BRA, plain");
        assertThat(told("Kenya wants to join the alliance.")).contains("KEN requires alliance do by KEN, plain");
    }

    @Test
    void readsNoStanceOutOfAPhoneCallOrAQuestion() {
        assertThat(told("Kenya spoke in a phone call to Sudan on Monday.")).isEmpty();
        assertThat(told("Kenya did not say whether it would attend.")).isEmpty();
    }

    private static List<String> told(String text) {
        return terms(text).stream()
                .map(t -> (t.holder() + " ")
                        + (t.stance() + " " + t.measure().matter() + " "
                                        + t.measure().action())
                                .toLowerCase(Locale.ROOT)
                        + t.measure()
                                .doer()
                                .map(PartyId::value)
                                .map(d -> " by " + d)
                                .orElse("")
                        + t.gate().map(g -> " for " + g).orElse("")
                        + ", "
                        + t.firmness().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<Term> terms(String text) {
        return CODER.code(Document.of("d", text, Document.Source.UNKNOWN)).entries().stream()
                .filter(Term.class::isInstance)
                .map(Term.class::cast)
                .toList();
    }
}
