package parley.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Block;
import parley.model.Key;
import parley.model.Picture;

/// The definitions of `docs/reasoning.md`, one by one. SYL, RUR and MED are invented parties.
class BlocksAndKeysTest {
    private static Story story() {
        return new Story().day("2031-03-01");
    }

    @Test
    void aDemandThatItsDoerRejectsIsABlockWithOneKeyOnEachSide() {
        Picture picture = story().says("RUR requires withdrawal do SYL - hard", "SYL rejects withdrawal do SYL -")
                .between("RUR", "SYL");

        assertThat(blocks(picture)).containsExactly("REJECTED [RUR, SYL] [d1#t1, d1#t2]");
        assertThat(keys(picture)).containsExactly("SYL ACCEPTS d1#t2", "RUR DROPS d1#t1 crossing d1#t1");
    }

    @Test
    void givingUpAPlainDemandIsSofteningIt() {
        Picture picture = story().says("RUR requires withdrawal do SYL -", "SYL rejects withdrawal do SYL -")
                .between("RUR", "SYL");

        assertThat(keys(picture)).containsExactly("RUR SOFTENS d1#t1", "SYL ACCEPTS d1#t2");
    }

    @Test
    void aWishStandsInNobodysWay() {
        Picture picture = story().says("RUR requires withdrawal do SYL - soft", "SYL rejects withdrawal do SYL -")
                .between("RUR", "SYL");

        assertThat(picture.blocks()).isEmpty();
    }

    @Test
    void twoDemandsThatExcludeEachOtherClash() {
        Picture picture = story().says("RUR requires sanctions stop MED RUR", "SYL requires sanctions do MED RUR")
                .between("RUR", "SYL");

        assertThat(blocks(picture)).containsExactly("CLASH [RUR, SYL] [d1#t1, d1#t2]");
    }

    @Test
    void respectingATerritoryClashesWithRecognisingAnothersClaimToIt() {
        Picture picture = story().says("SYL requires territory do MED SYL", "RUR requires recognition do MED RUR")
                .picture();

        assertThat(blocks(picture)).contains("CLASH [RUR, SYL] [d1#t1, d1#t2]");
    }

    @Test
    void whoWantsAMeasureLeftUndoneClashesWithWhoRequiresIt() {
        Picture picture = story().says("SYL requires arms do MED SYL", "RUR rejects arms do MED SYL")
                .between("RUR", "SYL");

        assertThat(blocks(picture)).containsExactly("CLASH [RUR, SYL] [d1#t1, d1#t2]");
    }

    @Test
    void aDoerThatStandsByTheOppositeRejects() {
        Picture picture = story().says("RUR requires sanctions stop SYL RUR", "SYL offers sanctions do SYL RUR")
                .between("RUR", "SYL");

        assertThat(blocks(picture)).containsExactly("REJECTED [RUR, SYL] [d1#t1, d1#t2]");
    }

    @Test
    void aConditionNobodyAnswersIsUnmetAndItsDoerMayAcceptIt() {
        Picture picture =
                story().says("RUR requires prisoners do SYL RUR for talks").between("RUR", "SYL");

        assertThat(blocks(picture)).containsExactly("UNMET [RUR, SYL] [d1#t1]");
        assertThat(keys(picture)).containsExactly("RUR SOFTENS d1#t1", "SYL ACCEPTS d1#t1");
    }

    @Test
    void anAcceptedConditionIsMet() {
        Picture picture = story().says(
                        "RUR requires prisoners do SYL RUR for talks", "SYL accepts prisoners do SYL RUR")
                .between("RUR", "SYL");

        assertThat(picture.blocks()).isEmpty();
        assertThat(picture.keys()).isEmpty();
    }

    @Test
    void waitingForEachOtherIsACycleThatOneFirstStepBreaks() {
        Picture picture = story().says(
                        "RUR requires withdrawal do SYL - for ceasefire",
                        "SYL requires ceasefire do RUR SYL for withdrawal")
                .between("RUR", "SYL");

        assertThat(blocks(picture)).containsExactly("CYCLE [RUR, SYL] [d1#t1, d1#t2]");
        assertThat(keys(picture)).containsExactly("RUR STARTS d1#t1", "SYL STARTS d1#t2");
    }

    @Test
    void threePartiesMayWaitInACircle() {
        Picture picture = story().says(
                        "RUR requires arms stop MED SYL for withdrawal",
                        "SYL requires withdrawal do RUR - for prisoners",
                        "MED requires prisoners do SYL MED for arms")
                .picture();

        assertThat(blocks(picture)).containsExactly("CYCLE [MED, RUR, SYL] [d1#t1, d1#t2, d1#t3]");
        assertThat(picture.keys()).hasSize(3).allMatch(k -> k.size() == 1);
    }

    @Test
    void aRefusalOfTalksBlocksAndOnlyTheRefuserCanUnlock() {
        Picture picture = story().says("RUR accepts talks do RUR SYL", "SYL rejects talks do SYL RUR hard")
                .between("RUR", "SYL");

        assertThat(blocks(picture)).containsExactly("REJECTED [RUR, SYL] [d1#t1, d1#t2]");
        assertThat(keys(picture)).containsExactly("SYL ACCEPTS d1#t2 crossing d1#t2");
    }

    @Test
    void keysOneLargerFollowThoseOfTheLeastSize() {
        Picture picture = story().says(
                        "RUR requires withdrawal do SYL -",
                        "MED requires withdrawal do SYL -",
                        "SYL rejects withdrawal do SYL -")
                .picture(new Question(
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        List.of(id("RUR"), id("SYL"), id("MED"))));

        assertThat(keys(picture)).containsExactly("SYL ACCEPTS d1#t3", "MED SOFTENS d1#t2, RUR SOFTENS d1#t1");
    }

    @Test
    void whatAMemberRefusesIsRefusedToWhoAsksItsGroup() {
        Picture picture = story().says("RUS requires sanctions stop WEST RUS", "USA rejects sanctions stop USA RUS")
                .between("RUS", "USA");

        assertThat(blocks(picture)).containsExactly("REJECTED [RUS, USA] [d1#t1, d1#t2]");
    }

    @Test
    void aMembersConsentIsNotThatOfItsGroup() {
        Picture picture = story().says("RUS requires arms stop WEST UKR for ceasefire", "DEU accepts arms stop DEU UKR")
                .picture();

        assertThat(blocks(picture)).containsExactly("UNMET [RUS, WEST] [d1#t1]");
    }

    @Test
    void keysOfAPairRestOnItsOwnBlocksAndTheWholeConflictAddsNothingToPairsThatShareNoMove() {
        Picture picture = story().says(
                        "RUS requires arms stop DEU UKR",
                        "DEU rejects arms stop DEU UKR",
                        "RUS requires recognition do WEST RUS",
                        "WEST rejects recognition do WEST RUS")
                .picture();

        assertThat(picture.keys())
                .extracting(k -> k.between() + " " + drawn(k))
                .containsExactly(
                        "[DEU, RUS] DEU ACCEPTS d1#t2",
                        "[DEU, RUS] RUS SOFTENS d1#t1",
                        "[RUS, WEST] RUS SOFTENS d1#t3",
                        "[RUS, WEST] WEST ACCEPTS d1#t4");
    }

    @Test
    void aMoveThatHelpsTwoPairsIsWorthAKeyForTheWholeConflict() {
        Picture picture = story().says(
                        "RUR requires withdrawal do SYL -",
                        "MED requires withdrawal do SYL -",
                        "SYL rejects withdrawal do SYL -")
                .picture();

        assertThat(picture.keys())
                .filteredOn(k -> k.between().size() == 3)
                .extracting(BlocksAndKeysTest::drawn)
                .containsExactly("SYL ACCEPTS d1#t3", "MED SOFTENS d1#t2, RUR SOFTENS d1#t1");
    }

    @Test
    void aDemandWithoutADoerIsAddressedToTheOnlyOtherPartyOfItsReport() {
        Picture picture = story().says("RUR requires withdrawal do - -", "SYL rejects withdrawal do SYL -")
                .picture();

        assertThat(blocks(picture)).containsExactly("REJECTED [RUR, SYL] [d1#t1, d1#t2]");
    }

    @Test
    void aDemandWithoutADoerBlocksNothingWhereSeveralMayBeMeant() {
        Picture picture = story().says(
                        "RUR requires withdrawal do - -",
                        "SYL rejects withdrawal do SYL -",
                        "MED accepts talks do MED SYL")
                .picture();

        assertThat(picture.blocks()).isEmpty();
    }

    @Test
    void unplacedMeasuresAreTheSameOnlyWhereTheirNotesAre() {
        Story story = story().says(
                        "RUR requires other do SYL - note ferries",
                        "SYL rejects other do SYL - note harbours",
                        "MED requires other stop SYL - note canals");
        Clashes spelledOut = Clashes.parse(List.of("other do other stop same"));

        assertThat(story.picture().blocks()).isEmpty();
        assertThat(Reasoner.of(ReasonerSettings.STANDARD.with(spelledOut))
                        .picture(story.record(), Question.EVERYTHING)
                        .blocks())
                .isEmpty();
        assertThat(story.says("SYL rejects other do SYL - note Ferries")
                        .picture()
                        .blocks())
                .hasSize(1);
    }

    @Test
    void aDemandOnOneselfIsNotRejectedByOneself() {
        Picture picture = story().says("RUR requires money stop RUR - for deal", "SYL accepts talks do SYL RUR")
                .picture();

        assertThat(picture.blocks()).isEmpty();
    }

    @Test
    void aLimitIsSaidWhereKeysAreLeftOut() {
        Story story = story();
        for (String matter : List.of("arms", "money", "trade", "status", "justice", "alliance")) {
            story.says("RUR requires " + matter + " do SYL -", "SYL rejects " + matter + " do SYL -");
        }
        Picture picture = Reasoner.of(ReasonerSettings.STANDARD.withKeyLimit(10))
                .picture(story.record(), Question.between(id("RUR"), id("SYL")));

        assertThat(picture.keys()).hasSize(10);
        assertThat(picture.limits())
                .singleElement()
                .satisfies(l -> assertThat(l.reason())
                        .isEqualTo(
                                "between RUR, SYL there are 64 keys of 6 moves and 0 one move larger; 10 are listed"));
    }

    private static parley.model.PartyId id(String party) {
        return new parley.model.PartyId(party);
    }

    private static List<String> blocks(Picture picture) {
        return picture.blocks().stream().map(BlocksAndKeysTest::drawn).toList();
    }

    private static String drawn(Block block) {
        return block.kind() + " " + block.between() + " " + block.terms();
    }

    private static List<String> keys(Picture picture) {
        return picture.keys().stream().map(BlocksAndKeysTest::drawn).toList();
    }

    private static String drawn(Key key) {
        String moves = String.join(
                ", ",
                key.moves().stream()
                        .map(m -> m.party() + " " + m.change() + " " + m.term())
                        .toList());
        return moves + (key.crosses().isEmpty() ? "" : " crossing " + String.join(", ", key.crosses()));
    }
}
