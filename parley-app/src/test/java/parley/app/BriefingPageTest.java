package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What an analyst reads on the page, from ledgers written by hand.
class BriefingPageTest {
    private static final String DEMAND = "1 | NOR requires withdrawal do UIS NOR - plain | the Isles should leave";
    private static final String REFUSAL = "2 | UIS rejects withdrawal do UIS NOR - hard | we will never leave";

    @Test
    void aBlockIsAPlainSentenceWithTheWordsOfBothSides() {
        assertThat(HandMade.of(DEMAND, REFUSAL).section("What blocks the talks"))
                .contains("Between Norland and the United Isles")
                .contains("Norland requires that the United Isles withdraw its forces from Norland; the United Isles, "
                        + "who would act, firmly refuses.")
                .contains("Norland: “the Isles should leave”")
                .contains("The United Isles (hard): “we will never leave”");
    }

    @Test
    void whatNeedsOneMoveOnEachOfThreePointsIsToldPointByPoint() {
        String keys = HandMade.of(
                        DEMAND,
                        REFUSAL,
                        "3 | NOR requires prisoners do UIS NOR - plain | free the sailors",
                        "3 | UIS rejects prisoners do UIS NOR - plain | the sailors stay",
                        "4 | UIS requires sanctions stop NOR UIS - hard | the blockade must end",
                        "4 | NOR rejects sanctions stop NOR UIS - plain | the blockade stays")
                .section("What would unlock them");
        assertThat(keys)
                .contains("3 moves at least, one on each point (the mildest of 8 keys crosses no red line)")
                .contains("Norland softens its demand that the United Isles withdraw its forces from Norland; or the "
                        + "United Isles agrees to withdraw its forces from Norland (its red line)")
                .contains("the United Isles gives up its demand that Norland lift or ease sanctions on the United "
                        + "Isles (its red line)")
                .contains("A first step that needs nobody else first: Norland softens");
        assertThat(keys.split("its demand that the United Isles free or exchange prisoners", -1))
                .as("each move is told once, and once more as the first step at most")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void anUnmetConditionIsDroppedOrSeenMet() {
        HandMade made =
                HandMade.of("1 | NOR accepts talks do NOR UIS - plain | ready to meet if: if the guns fall silent");
        assertThat(made.section("What blocks the talks"))
                .contains("Norland is ready to hold talks with the United Isles on a condition of its own, and nothing "
                        + "on record meets it.");
        assertThat(made.section("What would unlock them"))
                .contains("Norland drops its condition “if the guns fall silent” for talks with the United Isles, or "
                        + "sees it met")
                .doesNotContain("softens its readiness");
    }

    @Test
    void whoStandsByTheOppositeOfWhatIsDemandedGivesThatUp() {
        String keys = HandMade.of(
                        "1 | NOR requires sanctions stop UIS NOR - plain | lift the blockade",
                        "2 | UIS offers sanctions do UIS NOR - plain | the blockade will be kept")
                .section("What would unlock them");
        assertThat(keys).contains("the United Isles gives up its offer to impose or keep sanctions on Norland");
    }

    @Test
    void waitingForEachOtherEndsWhereOneGoesFirst() {
        HandMade made = HandMade.of(
                "1 | NOR requires withdrawal do UIS NOR ceasefire plain | first they leave, then we cease fire",
                "1 | UIS requires ceasefire do NOR UIS withdrawal plain | first they cease fire, then we leave");
        assertThat(made.section("What blocks the talks"))
                .contains("Each waits for the other: Norland wants a withdrawal of forces from Norland by the United "
                        + "Isles before a ceasefire; the United Isles wants a ceasefire")
                .contains("before its own step on withdrawal.");
        assertThat(made.section("What would unlock them"))
                .contains("Norland goes first: turns to a ceasefire without waiting for a withdrawal of forces from "
                        + "Norland by the United Isles");
    }

    @Test
    void anAnswerToAnothersConditionIsToldAsSuch() {
        assertThat(HandMade.of("1 | NOR requires prisoners do UIS NOR talks plain | no talks before our men are free")
                        .section("What would unlock them"))
                .contains("the United Isles agrees to free or exchange prisoners of Norland, as Norland demands");
    }

    @Test
    void theMainPartiesComeFirstAndNoKeyIsToldTwice() {
        String page = HandMade.of(
                        "1 | EU requires withdrawal do SYL EU - plain | Sylvania should go",
                        "1 | SYL rejects withdrawal do SYL EU - plain | Sylvania stays",
                        DEMAND,
                        REFUSAL,
                        "3 | NOR requires prisoners do UIS NOR - plain | free the sailors")
                .section("What would unlock them");
        assertThat(page.indexOf("Between Norland"))
                .isLessThan(page.indexOf("Between the European Union"))
                .isPositive();
        assertThat(page).doesNotContain("Between the European Union, ");
    }

    @Test
    void readinessTowardsAMemberIsNotTakenForReadinessTowardsItsGroup() {
        assertThat(HandMade.of(
                                "1 | SYL accepts talks do SYL DEU - plain | we talk with Berlin",
                                "1 | EU requires " + "withdrawal do SYL EU - plain | Sylvania should go")
                        .section("Who is ready to talk with whom"))
                .contains("Sylvania is ready to talk with DEU")
                .doesNotContain("with the European Union");
    }

    @Test
    void whatWouldHoldComesWithItsLimits() {
        HandMade made = HandMade.of(DEMAND, REFUSAL, "3 | NOR offers money do NOR UIS - plain | Norland would pay");
        assertThat(made.section("What would hold if all meant what they say"))
                .contains("1 of 4 outcomes between Norland and the United Isles would hold, whatever was left unsaid.")
                .contains("the United Isles would not withdraw its forces from Norland")
                .contains("Norland would pay or fund the United Isles")
                .contains("Limits")
                .contains("Stances are taken at their word")
                .contains("nobody moves twice in a row");
        assertThat(made.briefing()).contains("Were all taken at their word, the United Isles would not withdraw");
    }

    @Test
    void aPageAsOfADayTellsNothingThatWasPublishedLater() {
        assertThat(HandMade.of(DEMAND, REFUSAL).briefingOn(1))
                .contains("As of 1 March 2031. Made from 1 report of 1 outlet, 1 March 2031: 0 statements, 1 term")
                .contains("Nothing on record blocks the talks.")
                .doesNotContain("never leave");
    }

    @Test
    void theFirstLinesSayWhatStandsBetweenTheMainParties() {
        String top = HandMade.of(DEMAND, REFUSAL).briefing().split("WHO IS READY")[0];
        assertThat(top)
                .contains("1 block stands between Norland and the United Isles.")
                .contains("What would unlock Norland and the United Isles: at least 1 move, no red line crossed.");
    }
}
