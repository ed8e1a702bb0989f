package parley.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PartyId;

/// Who acts and who is acted upon, by the way a sentence is built.
class SidesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway is opposed to Chad's plan for the coast.                        | NOR | TCD
            Norway said on Monday that Chad must return the ship.                  | NOR | TCD
            Peru complained to the United Nations over two Chilean air raids.      | PER | CHL
            If Peru attacked again, Chile would close the border, the Chilean minister warned.  | CHL | PER
            Norway would close the border if Chad attacked again.                  | NOR | TCD
            Chile recalled its ambassador from Peru on Monday.                     | CHL | PER
            Norway rejected a Chadian proposal for talks.                          | NOR | TCD
            """)
    void theWayASentenceIsBuiltTellsTheSides(String sentence, String by, String to) {
        Event event = EventReading.of(sentence).getLast();
        assertThat(parties(event.actors())).as(sentence).isEqualTo(by);
        assertThat(parties(event.recipients())).as(sentence).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ethnic Russians marched in Riga, Latvian police said.
            Latvian Russians demonstrated in Riga on Monday.
            """)
    void aPeopleOfAnotherStateIsCountedWhereItLives(String sentence) {
        Participant people = EventReading.of(sentence).getFirst().actors().getFirst();
        assertThat(people.party()).as(sentence).contains(new PartyId("LVA"));
        assertThat(people.sector()).contains("CVL");
        assertThat(people.name()).isEmpty();
    }

    @Test
    void theHeadOfADelegationHasTheNameThatFollows() {
        Event event = EventReading.of(
                        "The head of the Chadian delegation, Idriss Mahamat, rejected the Norwegian plan.")
                .getFirst();
        assertThat(event.actors()).singleElement().satisfies(head -> {
            assertThat(head.name()).contains("Idriss Mahamat");
            assertThat(head.party()).contains(new PartyId("TCD"));
        });
    }

    @Test
    void aMovementIsItselfAndAtHomeInItsState() {
        Event event =
                EventReading.of("Hezbollah shelled an Israeli town on Monday.").getFirst();
        assertThat(event.actors()).singleElement().satisfies(one -> {
            assertThat(one.party()).contains(new PartyId("HEZBOLLAH"));
            assertThat(one.country()).contains(new PartyId("LBN"));
        });
    }

    private static String parties(List<Participant> side) {
        return side.stream()
                .flatMap(p -> p.party().stream())
                .map(PartyId::value)
                .collect(Collectors.joining(", "));
    }
}
