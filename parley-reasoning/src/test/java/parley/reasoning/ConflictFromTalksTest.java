package parley.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.model.ParleyException;
import parley.model.PartyId;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Preference.Claim;
import parley.model.conflict.Sanctions;
import parley.reasoning.conflict.ConflictFromTalks;
import parley.reasoning.conflict.GraphModel;

class ConflictFromTalksTest {
    private static Conflict between(Story story, String... parties) {
        List<PartyId> ids = Stream.of(parties).map(PartyId::new).toList();
        return ConflictFromTalks.of(story.record(), story.picture(), ids, ReasonerSettings.STANDARD);
    }

    private static Story onDayOne(String... lines) {
        return new Story().day("2031-03-01").says(lines);
    }

    private static Claim claim(Conflict conflict, int maker, String one, String other) {
        return conflict.preferences().get(maker).compare(index(conflict, one), index(conflict, other));
    }

    private static int index(Conflict conflict, String choices) {
        return IntStream.range(0, conflict.states().size())
                .filter(s -> conflict.states().get(s).choices().equals(choices))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> options(Conflict conflict) {
        return conflict.options().stream().map(Conflict.Option::name).toList();
    }

    @Test
    void aDemandIsAnOptionOfTheOneWhoWouldAct() {
        Conflict conflict = between(
                onDayOne("NOR requires withdrawal do UIS NOR", "UIS requires sanctions stop NOR UIS"), "NOR", "UIS");
        assertThat(options(conflict))
                .containsExactly("NOR: lift or ease sanctions on UIS", "UIS: withdraw its forces from NOR");
        assertThat(conflict.makers().get(0).options()).containsExactly(0);
        assertThat(conflict.makers().get(1).options()).containsExactly(1);
        assertThat(conflict.states()).extracting(Conflict.State::choices).containsExactly("NN", "YN", "NY", "YY");
    }

    @Test
    void wantedIsBetterTakenAndRejectedBetterNotTaken() {
        Conflict conflict = between(
                onDayOne("NOR requires withdrawal do UIS NOR", "UIS rejects withdrawal do UIS NOR"), "NOR", "UIS");
        assertThat(conflict.makers()).extracting(Conflict.DecisionMaker::name).containsExactly("UIS");
        Conflict both = between(
                onDayOne(
                        "NOR requires withdrawal do UIS NOR",
                        "NOR offers money do NOR UIS",
                        "UIS rejects withdrawal do UIS NOR"),
                "NOR",
                "UIS");
        assertThat(claim(both, 0, "NY", "NN")).isEqualTo(Claim.BETTER);
        assertThat(claim(both, 1, "NY", "NN")).isEqualTo(Claim.WORSE);
    }

    @Test
    void theHardOutweighsThePlainAndThePlainTheSoft() {
        Conflict conflict = between(
                onDayOne(
                        "NOR rejects money do NOR UIS hard",
                        "NOR requires withdrawal do UIS NOR",
                        "NOR accepts trade do NOR UIS soft"),
                "NOR",
                "UIS");
        assertThat(options(conflict))
                .containsExactly(
                        "NOR: pay or fund UIS",
                        "NOR: trade or open its market to UIS",
                        "UIS: withdraw its forces from NOR");
        assertThat(claim(conflict, 0, "NNN", "YYY")).isEqualTo(Claim.BETTER);
        assertThat(claim(conflict, 0, "NNY", "NYN")).isEqualTo(Claim.BETTER);
        assertThat(claim(conflict, 0, "NYN", "NNN")).isEqualTo(Claim.BETTER);
    }

    @Test
    void withinOneFirmnessNothingSaysWhichWishWeighsMore() {
        Conflict conflict =
                between(onDayOne("NOR requires withdrawal do UIS NOR", "NOR rejects money do NOR UIS"), "NOR", "UIS");
        assertThat(claim(conflict, 0, "YY", "NN")).isEqualTo(Claim.UNKNOWN);
        assertThat(claim(conflict, 0, "NY", "YY")).isEqualTo(Claim.BETTER);
        assertThat(claim(conflict, 0, "YN", "YY")).isEqualTo(Claim.WORSE);
    }

    @Test
    void whatAPartySaidNothingAboutIsNoTie() {
        Conflict conflict =
                between(onDayOne("NOR requires withdrawal do UIS NOR", "NOR offers money do NOR UIS"), "NOR", "UIS");
        assertThat(claim(conflict, 1, "YN", "NN")).isEqualTo(Claim.UNKNOWN);
        assertThat(claim(conflict, 1, "YN", "YN")).isEqualTo(Claim.EQUAL);
    }

    @Test
    void talksNeedBoth() {
        Conflict conflict =
                between(onDayOne("NOR accepts talks do NOR UIS", "UIS rejects talks do UIS NOR hard"), "NOR", "UIS");
        assertThat(options(conflict)).containsExactly("NOR: hold talks with UIS", "UIS: hold talks with NOR");
        assertThat(claim(conflict, 0, "YY", "YN")).isEqualTo(Claim.BETTER);
        assertThat(claim(conflict, 0, "YN", "NN")).isEqualTo(Claim.UNKNOWN);
        assertThat(claim(conflict, 1, "YY", "YN")).isEqualTo(Claim.WORSE);
    }

    @Test
    void oneAndTheSameDonePlusStoppedIsNotFeasible() {
        Conflict conflict = between(
                onDayOne("NOR requires sanctions stop UIS NOR", "UIS offers sanctions do UIS NOR"), "NOR", "UIS");
        assertThat(conflict.states()).extracting(Conflict.State::choices).containsExactly("NN", "YN", "NY");
    }

    @Test
    void aDroppedDemandClaimsNothing() {
        Story story = onDayOne("NOR requires withdrawal do UIS NOR", "NOR offers money do NOR UIS")
                .day("2031-03-09")
                .says("NOR drops withdrawal do UIS NOR");
        assertThat(options(between(story, "NOR", "UIS"))).containsExactly("NOR: pay or fund UIS");
    }

    @Test
    void everyStanceComesWithItsWordsAndItsTerm() {
        Conflict conflict = between(
                onDayOne("NOR offers money do NOR UIS soft", "NOR requires withdrawal do SYL NOR hard"), "NOR", "UIS");
        assertThat(conflict.words())
                .containsExactly(
                        "NOR might pay or fund UIS (soft), \"x\" [d1#t1]",
                        "UIS is no decision maker: no measure of its own is on record",
                        "not weighed, since it is not wholly theirs to take: "
                                + "NOR insists that SYL withdraw its forces from NOR (hard), \"x\" [d1#t2]");
    }

    @Test
    void moreThanTwelveMeasuresAreCutOpenly() {
        String[] lines = IntStream.range(0, 14)
                .mapToObj(i -> "NOR offers other do NOR UIS note gift" + i + (i == 13 ? " hard" : ""))
                .toArray(String[]::new);
        Conflict conflict = between(onDayOne(lines), "NOR", "UIS");
        assertThat(options(conflict)).hasSize(12).contains("NOR: take another step (gift13)");
        assertThat(conflict.words())
                .filteredOn(w -> w.startsWith("left out, since at most 12"))
                .hasSize(2);
    }

    @Test
    void silenceHasNoConflict() {
        assertThatThrownBy(() -> between(onDayOne("NOR requires withdrawal do SYL NOR"), "NOR", "UIS"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("no conflict between NOR and UIS");
    }

    @Test
    void anExchangeThatBothWantHolds() {
        Conflict conflict = between(
                onDayOne(
                        "NOR requires withdrawal do UIS NOR hard",
                        "NOR offers money do NOR UIS",
                        "UIS accepts withdrawal do UIS NOR",
                        "UIS requires money do NOR UIS hard"),
                "NOR",
                "UIS");
        var found = GraphModel.of(conflict, Sanctions.SEQUENCES).equilibria(Concept.NASH);
        assertThat(found.states()).containsExactly(index(conflict, "YY"));
        assertThat(found.possible()).isEmpty();
    }

    @Test
    void whatHangsOnSilenceIsListed() {
        Conflict conflict =
                between(onDayOne("NOR requires withdrawal do UIS NOR", "NOR offers money do NOR UIS"), "NOR", "UIS");
        var found = GraphModel.of(conflict, Sanctions.SEQUENCES).equilibria(Concept.NASH);
        assertThat(found.states()).isEmpty();
        assertThat(found.possible()).containsExactly(index(conflict, "YN"), index(conflict, "YY"));
        assertThat(found.hangsOn()).isNotEmpty().allMatch(c -> c.maker() == 1);
    }
}
