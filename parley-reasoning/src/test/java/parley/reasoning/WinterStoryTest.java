package parley.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Matter;
import parley.model.Movement;
import parley.model.PartyId;
import parley.model.Readiness;
import parley.model.Term;

/// The story of `samples/` as a careful reader codes it, a term a line: what the reasoner makes of it does not hang on
/// what the finder of terms makes of the reports.

class WinterStoryTest {
    private static Story story() {
        return new Story()
                .day("2031-12-01")
                .says(
                        "RUS accepts talks do RUS USA if",
                        "RUS requires recognition do USA RUS for talks hard",
                        "RUS rejects withdrawal do RUS UKR",
                        "UKR accepts talks do UKR RUS if",
                        "UKR requires withdrawal do RUS UKR for talks relayed")
                .day("2031-12-03")
                .says(
                        "DEU requires withdrawal do RUS UKR",
                        "DEU requires attacks stop RUS UKR",
                        "RUS requires arms stop DEU UKR hard",
                        "RUS accepts talks do RUS DEU",
                        "DEU accepts talks do DEU RUS")
                .day("2031-12-05")
                .says(
                        "USA accepts talks do USA RUS if",
                        "USA rejects recognition do USA RUS hard",
                        "POL rejects talks do POL RUS",
                        "POL requires leadership do RUS RUS for talks hard")
                .day("2031-12-08")
                .says(
                        "TUR offers format do TUR RUS",
                        "UKR accepts talks do UKR RUS if",
                        "UKR requires attacks stop RUS UKR for talks",
                        "RUS accepts ceasefire do RUS UKR if",
                        "RUS requires arms stop WEST UKR for ceasefire hard")
                .day("2031-12-11")
                .says(
                        "RUS requires alliance stop UKR NATO hard",
                        "NATO rejects alliance stop UKR NATO",
                        "UKR rejects alliance stop UKR NATO")
                .day("2031-12-15")
                .says(
                        "UKR requires attacks stop RUS UKR for talks hard",
                        "UKR requires prisoners do RUS UKR for talks hard",
                        "UKR requires guarantees do RUS UKR for talks hard",
                        "UKR accepts talks do UKR RUS if",
                        "UKR requires sanctions do EU RUS",
                        "EU rejects sanctions stop EU RUS if",
                        "EU requires withdrawal do RUS UKR for sanctions")
                .day("2031-12-16")
                .says("RUS rejects guarantees do RUS UKR", "TUR accepts deployment do TUR UKR if")
                .day("2031-12-18")
                .by("Pavel Orlov", "foreign minister")
                .says(
                        "RUS drops recognition do USA RUS",
                        "RUS accepts attacks stop RUS UKR if",
                        "RUS requires trade do UKR RUS for attacks",
                        "RUS offers prisoners do RUS UKR",
                        "RUS rejects guarantees do RUS UKR hard",
                        "UKR accepts trade do UKR RUS if",
                        "UKR requires attacks stop RUS UKR for trade")
                .day("2031-12-19")
                .by("Andrei Volkov", "spokesman")
                .says(
                        "RUS requires recognition do USA RUS",
                        "RUS accepts talks do RUS UKR",
                        "UKR rejects recognition do UKR RUS hard",
                        "USA requires talks do RUS UKR")
                .day("2031-12-23")
                .says(
                        "RUS accepts prisoners do RUS UKR",
                        "UKR accepts talks do UKR RUS if",
                        "RUS rejects withdrawal do RUS UKR hard",
                        "UKR requires withdrawal do RUS UKR soft");
    }

    @Test
    void whatBlocksTheTalksIsWhatACarefulReaderNames() {
        assertThat(story().picture().blocks())
                .extracting(b -> b.kind() + " " + b.between() + " " + matter(b.terms()))
                .containsExactlyInAnyOrder(
                        "REJECTED [DEU, RUS] withdrawal",
                        "REJECTED [EU, RUS] withdrawal",
                        "CLASH [NATO, RUS] alliance",
                        "UNMET [POL, RUS] leadership",
                        "REJECTED [RUS, UKR] alliance",
                        "REJECTED [RUS, UKR] guarantees",
                        "CYCLE [RUS, UKR] trade",
                        "UNMET [RUS, UKR] talks",
                        "REJECTED [RUS, USA] recognition",
                        "UNMET [RUS, USA] talks",
                        "UNMET [RUS, WEST] arms");
    }

    @Test
    void aConditionFallsWithTheDemandThatSpelledItOut() {
        assertThat(story().picture().readiness())
                .filteredOn(r -> r.from().equals(new PartyId("RUS")) && r.to().equals(new PartyId("USA")))
                .singleElement()
                .satisfies(r -> assertThat(r.level()).isEqualTo(Readiness.Level.READY));
        assertThat(story().picture(Question.EVERYTHING.on(LocalDate.parse("2031-12-17")))
                        .readiness())
                .filteredOn(r -> r.from().equals(new PartyId("RUS")) && r.to().equals(new PartyId("USA")))
                .singleElement()
                .satisfies(r -> assertThat(r.level()).isEqualTo(Readiness.Level.READY_IF));
    }

    @Test
    void theSmallestKeyOfTheMainPartiesHasOneMoveOnEachPoint() {
        assertThat(story().between("RUS", "UKR").keys().getFirst().size()).isEqualTo(4);
        assertThat(story().picture().keys())
                .filteredOn(k -> k.between().toString().equals("[DEU, RUS]"))
                .extracting(k -> k.moves() + " " + k.crosses())
                .containsExactly(
                        "[Move[party=DEU, term=d2#t1, change=SOFTENS]] []",
                        "[Move[party=RUS, term=d10#t3, change=ACCEPTS]] [d10#t3]");
    }

    @Test
    void whatTheMinisterGaveUpTheSpokesmanTakesBack() {
        assertThat(story().picture().movements())
                .filteredOn(m -> m.measure().matter().equals(Matter.RECOGNITION)
                        && m.party().equals(new PartyId("RUS")))
                .extracting(Movement::change)
                .containsExactly(Movement.Change.DROPPED, Movement.Change.CLARIFIED);
    }

    private static String matter(List<String> terms) {
        return story().record().entries(Term.class).stream()
                .filter(t -> terms.contains(t.id()))
                .findFirst()
                .orElseThrow()
                .measure()
                .matter()
                .name();
    }
}
