package parley.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Event;
import parley.model.Event.Category;
import parley.model.PartyId;

class EventFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey condemned the shelling of the border town by Russian artillery.     | ACCUSE
            The foreign ministers of Norway and Chad met in Geneva on Tuesday.          | CONSULT
            Chad rejected a Norwegian proposal for talks.                               | REJECT
            Peru threatened to attack Chile unless it left the island.                  | THREATEN
            The government of Ghana released forty political prisoners.                 | YIELD
            Police in Quito arrested eleven opposition leaders.                         | COERCE
            Spain urged Morocco to lift the blockade.                                   | REQUEST
            Thousands of teachers demonstrated in Lisbon against the wage law.          | PROTEST
            France recalled its ambassador from Belarus.                                | SANCTION
            Rebels killed nine soldiers in an ambush near the capital.                  | ASSAULT
            """)
    void tellsTheCategoryOfAPlainAct(String sentence, Root root) {
        assertThat(events(sentence))
                .as(sentence)
                .extracting(e -> Root.of(e.category()))
                .contains(root);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The company said net profit rose to 12.3 million dollars in the third quarter.
            The striker scored twice in the second half to give the home side the lead.
            The novel tells the story of two sisters in a small harbour town.
            """)
    void leavesASentenceWithoutAnActEmpty(String sentence) {
        assertThat(events(sentence)).as(sentence).isEmpty();
    }

    @Test
    void aMeetingStillToComeIsAnAgreement() {
        assertThat(events("The president of Ghana will visit Norway next week."))
                .extracting(Event::category)
                .containsExactly(Category.AGREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile will not lift the ban on Peruvian ships.",
                "Norway said it would not meet the Chadian president.",
                "Chile will not withdraw its troops from the island."
            })
    void whatSomebodyWillNotDoHeRefuses(String sentence) {
        assertThat(events(sentence)).as(sentence).singleElement().satisfies(event -> {
            assertThat(event.category()).isEqualTo(Category.REJECT);
            assertThat(event.status()).isEqualTo(Event.Status.ACTUAL);
        });
    }

    @Test
    void whoWillNotMeetRejectsAMeeting() {
        assertThat(events("The Peruvian president will not meet the Chilean president."))
                .singleElement()
                .satisfies(event -> assertThat(event.cameo()).isEqualTo("125"));
    }

    @Test
    void aThirdStateHostsTheTalksOfTwo() {
        Event event = events("Turkey hosted talks between Peru and Chile in Istanbul on Monday.")
                .getFirst();
        assertThat(parties(event.actors())).containsExactly(new PartyId("TUR"));
        assertThat(parties(event.recipients())).containsExactly(new PartyId("PER"), new PartyId("CHL"));
        assertThat(event.contact().map(Event.Contact::channel)).contains(Event.Contact.Channel.THIRD_PARTY);
    }

    @Test
    void aDemandDroppedIsConcededAndNotAsked() {
        assertThat(events("Chad dropped its demand for Norwegian ships on Monday."))
                .extracting(Event::category)
                .containsExactly(Category.CONCEDE);
    }

    @Test
    void aMonthIsNoPlace() {
        assertThat(events("Chilean gunboats shelled a Peruvian port in April."))
                .singleElement()
                .satisfies(event -> assertThat(event.place()).isEmpty());
    }

    @Test
    void namesWhoActsAndWhoIsActedUpon() {
        Event event = events("France imposed sanctions on Belarus.").getFirst();
        assertThat(parties(event.actors())).containsExactly(new PartyId("FRA"));
        assertThat(parties(event.recipients())).containsExactly(new PartyId("BLR"));
        assertThat(event.span().text()).contains("imposed sanctions on Belarus");
    }

    @Test
    void thePassiveTurnsTheSidesRound() {
        Event event = events("Morocco was criticised by Spain on Monday.").getFirst();
        assertThat(parties(event.actors())).containsExactly(new PartyId("ESP"));
        assertThat(parties(event.recipients())).containsExactly(new PartyId("MAR"));
    }

    @Test
    void theSameEventToldTwiceIsKeptOnce() {
        String text = "France condemned Belarus on Monday. The sun shone. France condemned Belarus on Monday.";
        assertThat(events(text)).hasSize(1);
    }

    @Test
    void aUsersFramesGoBeforeTheEmbeddedOnes() throws java.io.IOException {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("frames", ".txt");
        java.nio.file.Files.writeString(file, "verb 041 | zoom\n");
        Frames frames = Frames.with(List.of(file));
        assertThat(frames.of("zoom")).hasSize(1);
        assertThat(EventReading.of(
                        "The Peruvian president zoomed with the Chilean president on Monday.", EventFinder.of(frames)))
                .singleElement()
                .satisfies(call -> assertThat(call.cameo()).isEqualTo("041"));
        java.nio.file.Files.writeString(file, "verb 041 | zoom\nverb 999 | fly\n");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Frames.with(List.of(file)))
                .hasMessageContaining(file + ", line 2")
                .hasMessageContaining("CAMEO");
    }

    private static List<PartyId> parties(List<Event.Participant> side) {
        return side.stream().flatMap(p -> p.party().stream()).toList();
    }

    private static List<Event> events(String text) {
        return EventReading.of(text);
    }
}
