package parley.coding.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.coding.Coder;
import parley.coding.actors.Actors;
import parley.coding.codebook.Codebook;
import parley.coding.dates.Dates;
import parley.coding.finders.Report;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.coding.statements.StatementFinder;
import parley.model.Document;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Term;
import parley.syntax.Syntax;

class TermFinderTest {
    private static final Coder CODER = Coder.standard();
    private static final Syntax SYNTAX = Syntax.load();
    private static final StatementFinder STATEMENTS = StatementFinder.standard();

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
    void takesAConditionOfAThreatForADemandNotToDoIt() {
        assertThat(drafted("Russia will retaliate if Japan bombs the island."))
                .contains("requires stop attacks: if Japan bombs the island");
        assertThat(drafted("Russia is ready to talk if Japan does not bomb the island."))
                .contains("requires stop attacks: if Japan does not bomb the island");
    }

    @Test
    void takesEachOfTheThingsThatAPartyWaitsForAsADemand() {
        assertThat(drafted("China will not lift the embargo unless Japan arranges a truce and holds elections."))
                .contains(
                        "requires do ceasefire: unless Japan arranges a truce",
                        "requires do leadership: holds elections");
    }

    @Test
    void takesTheTermsOfAClauseThatPutsNoStanceForADemand() {
        assertThat(drafted("Kenya suspended its aid until Sudan frees the hostages, its foreign minister said."))
                .contains("requires do prisoners: until Sudan frees the hostages");
    }

    @Test
    void notesADemandThatTheCodebookHasNoWordForWithoutItsConnective() {
        assertThat(drafts("Kenya will not end the strike until Sudan corrects the permits."))
                .anySatisfy(d -> assertThat(d.term(Term.Stance.REQUIRES, Matter.OTHER, who -> Optional.empty())
                                .measure()
                                .note())
                        .contains("Sudan corrects the permits"));
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

    /// The drafts of a report, before the chooser decides.
    private static List<Draft> drafts(String text) {
        Reading reading = Reading.of(Document.of("d", text, Document.Source.UNKNOWN), SYNTAX);
        Report report = new Report(reading, Actors.of(reading, PartyRegistry.standard()), Dates.of(reading));
        return new DraftFinder(Codebook.standard()).find(report, STATEMENTS.find(report, List.of()));
    }

    private static List<String> drafted(String text) {
        return drafts(text).stream()
                .map(d -> d.term(
                        d.stance(), d.told().isEmpty() ? Matter.OTHER : d.told().getFirst(), who -> Optional.empty()))
                .map(t -> (t.stance() + " " + t.measure().action() + " "
                                        + t.measure().matter())
                                .toLowerCase(Locale.ROOT)
                        + ": " + t.span().text())
                .toList();
    }

    @Test
    void neverGivesTheWordsOfANamedStrangerToWhoeverSpokeBefore() {
        List<Term> terms = terms("Norway's prime minister Ada Brandt said on Monday that talks would go on."
                + " Lars Holm said he would not accept the offer.");
        assertThat(terms.stream().filter(t -> t.stance() == Term.Stance.REJECTS))
                .extracting(t -> t.holder().value())
                .containsExactly("HOLM");
    }

    @Test
    void takesWhatMayOnlyFollowADemandForWhatWaitsForIt() {
        assertThat(told("Kenya said the rebels must withdraw from the town before any talks could begin."))
                .singleElement()
                .asString()
                .startsWith("KEN requires withdrawal do by")
                .contains("for talks");
    }
}
