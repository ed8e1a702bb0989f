package parley.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Movement;
import parley.model.ParleyException;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.Position;
import parley.model.Readiness;
import parley.model.Term;

/// Positions, readiness and movements while reports come in.
class PositionsTest {
    private static final PartyId RUR = new PartyId("RUR");
    private static final PartyId SYL = new PartyId("SYL");

    @Test
    void theLatestTermDecidesAndTheEarlierOnesStayBeneathIt() {
        Position position = only(
                new Story()
                        .day("2031-03-01")
                        .says("SYL rejects withdrawal do SYL -")
                        .day("2031-03-11")
                        .says("SYL accepts withdrawal do SYL - if")
                        .day("2031-03-15")
                        .says("RUR accepts talks do RUR SYL")
                        .picture(),
                SYL);

        assertThat(position.stance()).isEqualTo(Term.Stance.ACCEPTS);
        assertThat(position.terms()).containsExactly("d1#t1", "d2#t1");
        assertThat(position.since()).contains(Movement.Change.SOFTENED);
        assertThat(position.ageDays()).contains(4);
    }

    @Test
    void whatIsPublishedAfterTheDayAskedForDoesNotCount() {
        Picture picture = new Story()
                .day("2031-03-01")
                .says("SYL rejects withdrawal do SYL -")
                .day("2031-03-11")
                .says("SYL accepts withdrawal do SYL -")
                .picture(Question.EVERYTHING.on(LocalDate.parse("2031-03-05")));

        assertThat(only(picture, SYL).stance()).isEqualTo(Term.Stance.REJECTS);
    }

    @Test
    void aDemandThatIsMadeAgainIsPutToWhomItWasPutBefore() {
        Picture picture = new Story()
                .day("2031-03-01")
                .says("RUR requires recognition do SYL RUR", "ORR rejects arms do ORR SYL")
                .day("2031-03-11")
                .says("RUR requires recognition do - RUR", "ORR accepts talks do ORR SYL")
                .picture();

        assertThat(picture.positions())
                .filteredOn(p -> p.party().equals(RUR))
                .singleElement()
                .satisfies(p -> assertThat(p.measure().doer()).contains(SYL));
    }

    @Test
    void anUndatedReportIsOlderThanEveryDatedOneAndHasNoAge() {
        Story story = new Story().day("2031-03-01").says("SYL accepts withdrawal do SYL -");
        story.undated().says("SYL rejects withdrawal do SYL -", "SYL rejects arms do SYL RUR");
        List<Position> positions = story.picture().positions();

        assertThat(positions).extracting(Position::latest).containsExactly("d2#t2", "d1#t1");
        assertThat(positions.getFirst().ageDays()).isEmpty();
    }

    @Test
    void copiesOfOneAgencyTextCountOnce() {
        String wire = "The envoys left the lake house late at night. One of them said that the guns on the northern "
                + "ridge would have to be hauled off before anybody sat down at a table again, and drove away. ";
        Story story = new Story();
        report(story, wire + "Nobody answered questions.");
        report(story, "HARBOUR TOWN — " + wire);
        report(
                story,
                "A minister told this paper over tea that no gun may remain upon that ridge if his side is to come "
                        + "back, and that he would repeat so in parliament on Friday, whatever the envoys may have told others.");

        assertThat(only(story.picture(), SYL).reports()).isEqualTo(2);
    }

    private static void report(Story story, String text) {
        story.report(Optional.of(LocalDate.parse("2031-03-01")), text).says("SYL requires withdrawal do RUR -");
    }

    @Test
    void aPartysOwnWordsOutweighWhatAnotherTellsOfIt() {
        Position position = only(
                new Story()
                        .day("2031-03-01")
                        .says("SYL rejects withdrawal do SYL -")
                        .day("2031-03-11")
                        .says("SYL accepts withdrawal do SYL - relayed")
                        .picture(),
                SYL);

        assertThat(position.stance()).isEqualTo(Term.Stance.REJECTS);
        assertThat(position.terms()).hasSize(2);
    }

    @Test
    void aRestatementThatIsSilentAboutTalksKeepsTheConditionForTalks() {
        Picture picture = new Story()
                .day("2031-03-01")
                .says("RUR requires prisoners do SYL RUR for talks")
                .day("2031-03-11")
                .says("RUR requires prisoners do SYL RUR")
                .picture();

        assertThat(level(picture, RUR, SYL)).isEqualTo(Readiness.Level.READY_IF);
        assertThat(picture.movements()).isEmpty();
    }

    @Test
    void silenceIsNeverRefusal() {
        Picture picture = new Story()
                .day("2031-03-01")
                .says("RUR requires arms stop SYL -")
                .between("RUR", "SYL");

        assertThat(picture.readiness()).extracting(Readiness::level).containsOnly(Readiness.Level.SILENT);
        assertThat(picture.readiness()).allMatch(r -> r.terms().isEmpty());
    }

    @Test
    void readinessTellsReadyFromReadyIfFromRefusal() {
        Story story = new Story().day("2031-03-01");
        story.says("RUR accepts talks do RUR SYL", "SYL rejects talks do SYL RUR");
        assertThat(level(story.picture(), RUR, SYL)).isEqualTo(Readiness.Level.READY);
        assertThat(level(story.picture(), SYL, RUR)).isEqualTo(Readiness.Level.REFUSES);

        story.day("2031-03-09").says("SYL requires arms stop RUR SYL for talks");
        assertThat(level(story.picture(), SYL, RUR)).isEqualTo(Readiness.Level.READY_IF);
        assertThat(story.picture().readiness().getLast().terms()).containsExactly("d1#t2", "d2#t1");
    }

    @Test
    void readinessTowardsAMemberIsNoReadinessTowardsItsGroup() {
        Story story = new Story()
                .day("2031-03-01")
                .says(
                        "RUS accepts talks do RUS DEU",
                        "EU requires withdrawal do RUS EU",
                        "RUS requires arms stop EU -");
        assertThat(story.picture().readiness())
                .extracting(r -> r.from() + " " + r.to() + " " + r.level())
                .containsExactlyInAnyOrder("RUS DEU READY", "DEU RUS SILENT");
        assertThat(level(story.between("RUS", "EU"), new PartyId("RUS"), new PartyId("EU")))
                .isEqualTo(Readiness.Level.SILENT);
    }

    @Test
    void readinessTowardsAGroupCountsForAMemberThatIsAskedAbout() {
        Story story = new Story().day("2031-03-01").says("RUS accepts talks do RUS EU", "DEU requires arms stop RUS -");
        assertThat(level(story.between("RUS", "DEU"), new PartyId("RUS"), new PartyId("DEU")))
                .isEqualTo(Readiness.Level.READY);
        assertThat(story.picture().readiness())
                .extracting(r -> r.from() + " " + r.to())
                .doesNotContain("RUS DEU");
    }

    @Test
    void demandingTalksOfAThirdPartyIsNotReadinessOfOnesOwn() {
        Picture picture = new Story()
                .day("2031-03-01")
                .says("MED requires talks do RUR SYL")
                .between("MED", "RUR");

        assertThat(picture.readiness()).extracting(Readiness::level).containsOnly(Readiness.Level.SILENT);
    }

    @Test
    void aMovementIsNamedByWhatBecameOfTheStance() {
        assertThat(movement("requires withdrawal do RUR -", "requires withdrawal do RUR - hard"))
                .isEqualTo(Movement.Change.HARDENED);
        assertThat(movement("requires withdrawal do RUR - hard", "requires withdrawal do RUR - soft"))
                .isEqualTo(Movement.Change.SOFTENED);
        assertThat(movement("requires withdrawal do RUR -", "drops withdrawal do RUR -"))
                .isEqualTo(Movement.Change.DROPPED);
        assertThat(movement("accepts talks do SYL RUR", "rejects talks do SYL RUR"))
                .isEqualTo(Movement.Change.CONTRADICTED);
        assertThat(movement("offers sanctions do SYL RUR", "accepts sanctions stop SYL RUR"))
                .isEqualTo(Movement.Change.CONTRADICTED);
        assertThat(movement("requires withdrawal do RUR -", "requires arms do RUR SYL"))
                .isEqualTo(Movement.Change.NEW);
    }

    private static Movement.Change movement(String before, String after) {
        return new Story()
                .day("2031-03-01")
                .says("SYL " + before)
                .day("2031-03-04")
                .says("SYL " + after)
                .picture()
                .movements()
                .getFirst()
                .change();
    }

    @Test
    void aSpokesmansWordOnWhatTheMinisterSaidClarifies() {
        Picture picture = new Story()
                .day("2031-03-01")
                .by("Ansa Maru", "foreign minister")
                .says("SYL accepts withdrawal do SYL -")
                .day("2031-03-02")
                .by("Teo Lind", "spokesman")
                .says("SYL rejects withdrawal do SYL -")
                .picture();

        assertThat(picture.movements()).singleElement().satisfies(m -> {
            assertThat(m.change()).isEqualTo(Movement.Change.CLARIFIED);
            assertThat(m.terms()).containsExactly("d1#t1", "d2#t1");
        });
    }

    @Test
    void movementsLieAfterTheDayTheyAreAskedSince() {
        Story story = new Story()
                .day("2031-03-01")
                .says("SYL rejects withdrawal do SYL -")
                .day("2031-03-04")
                .says("SYL accepts withdrawal do SYL -")
                .day("2031-03-09")
                .says("SYL requires arms stop RUR SYL");
        Question since = new Question(Optional.empty(), Optional.of(LocalDate.parse("2031-03-04")), List.of());

        assertThat(story.picture(since).movements())
                .extracting(Movement::change)
                .containsExactly(Movement.Change.NEW);
    }

    @Test
    void aQuestionAboutOnePartyAloneIsRefused() {
        assertThatThrownBy(() -> Question.between(RUR, RUR))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("RUR");
    }

    @Test
    void aBrokenClashTableIsRefusedByLine() {
        assertThatThrownBy(() -> Clashes.parse(List.of("withdrawal do withdrawal stop near")))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("near");
    }

    @Test
    void anotherClashTableFindsOtherClashes() {
        Clashes table = Clashes.parse(List.of("# labour", "hours do wages do different", "hours do overtime do same"));
        Story story =
                new Story().day("2031-03-01").says("RUR requires hours do FIRM -", "SYL requires overtime do FIRM -");

        assertThat(Reasoner.of(ReasonerSettings.STANDARD.with(table))
                        .picture(story.record(), Question.EVERYTHING)
                        .blocks())
                .hasSize(1);
        assertThat(story.picture().blocks()).isEmpty();
    }

    private static Readiness.Level level(Picture picture, PartyId from, PartyId to) {
        return picture.readiness().stream()
                .filter(r -> r.from().equals(from) && r.to().equals(to))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private static Position only(Picture picture, PartyId party) {
        List<Position> mine = picture.positions().stream()
                .filter(p -> p.party().equals(party))
                .toList();
        assertThat(mine).hasSize(1);
        return mine.getFirst();
    }
}
