package parley.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Event;
import parley.model.Event.Category;
import parley.model.Event.Contact.Channel;
import parley.model.Event.Contact.Level;
import parley.model.PartyId;

/// What an analyst's log of meetings and calls needs to hold.
class ContactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian and Chadian delegations met in Oslo on Tuesday.                                       | NOR, TCD
            The king of Jordan met the Chadian president in Amman and agreed to send grain.                 | JOR, TCD
            Talks between Peru and Chile were held in Lima on Monday.                                       | CHL, PER
            Turkey's president, Ghana's president and Norway's foreign minister met in Geneva on Monday.     | GHA, NOR, TUR
            Peru held talks with Chile on Monday about the fishing grounds.                                 | CHL, PER
            The Turkish foreign minister held talks in Ankara with his Ghanaian counterpart on Monday.      | GHA, TUR
            """)
    void namesBothSidesOfAMeeting(String sentence, String parties) {
        assertThat(contacts(sentence)).as(sentence).hasSize(1);
        assertThat(parties(contacts(sentence).getFirst())).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Norwegian premier urged Chad in a phone call on Monday to open the border.                  | NOR, TCD
            In a call with the Chadian president, the Norwegian premier demanded that the border be opened. | NOR, TCD
            The Peruvian president spoke with the Chilean president by phone on Monday.                     | CHL, PER
            """)
    void aCallIsLoggedAlsoWhereTheSentenceTellsWhatWasSaidInIt(String sentence, String parties) {
        List<Event> calls = contacts(sentence).stream()
                .filter(e ->
                        e.contact().filter(c -> c.channel() == Channel.PHONE).isPresent())
                .toList();
        assertThat(calls).as(sentence).hasSize(1);
        assertThat(parties(calls.getFirst())).isEqualTo(parties);
        assertThat(calls.getFirst().mode()).contains("phone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru sent an envoy to Chile on Monday.                         | CHL, PER
            Norway sent a delegation to Chad for talks.                    | NOR, TCD
            Turkey dispatched a special envoy to Ghana.                    | GHA, TUR
            """)
    void anEnvoySentIsAVisitAndNoAid(String sentence, String parties) {
        assertThat(EventReading.of(sentence))
                .as(sentence)
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.cameo()).isEqualTo("042"));
        assertThat(parties(contacts(sentence).getFirst())).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks between Peru and Chile began on Monday.                                   | CHL, PER
            The second round of talks between Peru and Chile ended on Monday with a deal.   | CHL, PER
            Norway's talks with Chad resumed on Monday.                                     | NOR, TCD
            """)
    void talksThatBeginOrEndAreHeld(String sentence, String parties) {
        assertThat(contacts(sentence)).as(sentence).hasSize(1);
        assertThat(parties(contacts(sentence).getFirst())).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks between Peru and Chile collapsed on Monday.                     | CHL, PER
            Talks between Peru and Chile broke down on Monday after three days.   | CHL, PER
            Negotiations between Norway and Chad ended without agreement.         | NOR, TCD
            Norway's talks with Chad broke off on Monday.                         | NOR, TCD
            """)
    void talksThatFailAreBrokenOff(String sentence, String parties) {
        List<Event> events = EventReading.of(sentence);
        assertThat(events).as(sentence).hasSize(1);
        assertThat(events.getFirst().cameo()).isEqualTo("164");
        assertThat(parties(events.getFirst())).isEqualTo(parties);
    }

    @Test
    void eachOfTwoPossessorsOwnsHisPresident() {
        Event call = contacts("Peru's president and Chile's president spoke by phone on Monday.")
                .getFirst();
        assertThat(call.actors()).hasSize(2);
        assertThat(parties(call)).isEqualTo("CHL, PER");
    }

    @Test
    void twoContactsOfOneSentenceAreTwo() {
        String sentence =
                "The Turkish foreign minister met his Ghanaian counterpart on Monday and spoke with the Chadian foreign minister by phone.";
        assertThat(contacts(sentence).stream().map(ContactsTest::parties))
                .containsExactlyInAnyOrder("GHA, TUR", "TCD, TUR");
    }

    @Test
    void aDatelineTakesNoPart() {
        Event meeting = contacts("ISTANBUL, May 6 (Wire) - Peruvian and Chilean envoys met in Istanbul on Tuesday.")
                .getFirst();
        assertThat(parties(meeting)).isEqualTo("CHL, PER");
        assertThat(meeting.place()).contains("Istanbul");
        assertThat(meeting.span().text()).startsWith("Peruvian");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The status of the coast can be discussed at the end.",
                "Chad refused to meet the Norwegian envoy.",
                "If Chad met Norway, the price would fall.",
                "Norway would meet Chad only after the truce."
            })
    void whatDidNotTakePlaceIsNoContactHeld(String sentence) {
        assertThat(contacts(sentence).stream().filter(e -> e.status() == Event.Status.ACTUAL))
                .as(sentence)
                .isEmpty();
    }

    @Test
    void aMeetingStillToComeIsAnAgreement() {
        assertThat(EventReading.of("The Peruvian president will meet the Chilean president in Lima on Friday."))
                .extracting(Event::category)
                .containsOnly(Category.AGREE);
    }

    @Test
    void theRankOfThoseWhoMetIsKept() {
        assertThat(level("The Peruvian president met the Chilean president on Monday."))
                .contains(Level.LEADER);
        assertThat(level("The Peruvian foreign minister met the Chilean foreign minister on Monday."))
                .contains(Level.MINISTER);
        assertThat(level("Peruvian envoys met Chilean envoys on Monday.")).contains(Level.ENVOY);
    }

    private static Optional<Level> level(String sentence) {
        return contacts(sentence).getFirst().contact().map(Event.Contact::level);
    }

    private static List<Event> contacts(String text) {
        return EventReading.of(text).stream()
                .filter(e -> e.category() == Category.CONSULT)
                .toList();
    }

    private static String parties(Event event) {
        return String.join(
                ", ",
                Stream.concat(event.actors().stream(), event.recipients().stream())
                        .flatMap(p -> p.party().stream())
                        .map(PartyId::value)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
