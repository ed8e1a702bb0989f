package parley.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.model.PartyId;
import parley.model.conflict.Concept;
import parley.model.conflict.Prospect;
import parley.model.conflict.Prospect.Fate;
import parley.reasoning.conflict.Prospects;

/// What would hold if all meant what they say.
class ProspectsTest {
    private static Optional<Prospect> of(Story story, String... parties) {
        return Prospects.of(
                story.record(),
                story.picture(),
                java.util.stream.Stream.of(parties).map(PartyId::new).toList(),
                ReasonerSettings.STANDARD);
    }

    private static Story onDayOne(String... lines) {
        return new Story().day("2031-03-01").says(lines);
    }

    private static List<String> fates(Prospect prospect, Concept concept) {
        List<Fate> fates = prospect.holdings().stream()
                .filter(h -> h.concept() == concept)
                .findFirst()
                .orElseThrow()
                .fates();
        return IntStream.range(0, fates.size())
                .mapToObj(i -> prospect.choices().get(i).doer() + " "
                        + prospect.choices().get(i).measure().matter() + " " + fates.get(i))
                .toList();
    }

    @Test
    void whatItsDoerRejectsIsDoneInNoOutcomeAndWhatItOffersInAll() {
        Prospect prospect = of(onDayOne(
                        "NOR requires withdrawal do UIS NOR",
                        "UIS rejects withdrawal do UIS NOR",
                        "NOR offers money do NOR UIS"))
                .orElseThrow();
        assertThat(fates(prospect, Concept.NASH)).containsExactly("NOR money ALWAYS", "UIS withdrawal NEVER");
        assertThat(prospect.holdings().getFirst().sure()).isEqualTo(1);
        assertThat(prospect.choices().getLast().terms()).containsExactly("d1#t1", "d1#t2");
    }

    @Test
    void whatItsDoerHasSaidNothingAboutStaysOpen() {
        Prospect prospect = of(onDayOne("NOR requires withdrawal do UIS NOR", "NOR offers money do NOR UIS"))
                .orElseThrow();
        assertThat(fates(prospect, Concept.NASH)).containsExactly("NOR money ALWAYS", "UIS withdrawal OPEN");
        assertThat(prospect.holdings().getFirst().possible()).isEqualTo(2);
    }

    @Test
    void itIsAboutThePairThatHasMostToSayToEachOther() {
        Prospect prospect = of(onDayOne(
                        "NOR requires withdrawal do UIS NOR",
                        "UIS rejects withdrawal do UIS NOR",
                        "SYL requires money do NOR SYL"))
                .orElseThrow();
        assertThat(prospect.parties()).containsExactly(new PartyId("NOR"), new PartyId("UIS"));
    }

    @Test
    void moreMeasuresThanFitAreNamedAsLeftOut() {
        String[] lines = IntStream.range(0, 13)
                .mapToObj(i -> "NOR offers other do NOR UIS note gift" + i)
                .toArray(String[]::new);
        Prospect prospect = of(onDayOne(lines), "NOR", "UIS").orElseThrow();
        assertThat(prospect.choices()).hasSize(Prospects.OPTIONS);
        assertThat(prospect.leftOut()).hasSize(3);
        assertThat(prospect.outcomes()).isEqualTo(1024);
    }

    @Test
    void partiesThatSaidNothingOfTheirOwnMeasuresHaveNothingToWeigh() {
        assertThat(of(onDayOne("NOR requires withdrawal do SYL NOR"), "NOR", "UIS"))
                .get()
                .satisfies(p -> assertThat(p.choices()).isEmpty());
    }

    @Test
    void aRecordWithoutTwoPartiesHasNoProspect() {
        assertThat(of(onDayOne("NOR requires withdrawal do - -"))).isEmpty();
    }
}
