package parley.coding.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.coding.codebook.Codebook;
import parley.model.Term;

class CandidatesTest {
    @ParameterizedTest
    @DisplayName("reads the stance from the construction and the measure from its clause")
    @CsvSource(delimiter = '|', textBlock = """
                    Norland demands the release of all hostages.                  | requires do prisoners
                    Norland urged Sudmark to lift the blockade.                   | requires stop sanctions
                    Sudmark refuses to withdraw its troops from the valley.       | rejects do withdrawal
                    The miners are not ready to negotiate.                        | rejects do talks
                    The union is willing to meet the employers.                   | accepts do talks
                    Norland will never recognise the annexation.                  | rejects do recognition
                    The minister promised to pay compensation.                    | offers do money
                    Sudmark ruled out extradition of the general.                 | rejects do justice
                    The governor opposes any deployment of peacekeepers.          | rejects do deployment
                    They have no intention of resigning.                          | rejects do leadership
                    The rebels must disarm.                                       | requires do disarmament
                    The envoy called for an end to the bombing.                   | requires stop attacks
                    Norland would not press Sudmark to negotiate.                 | rejects do pressure
                    The unions are against the sanctions.                         | rejects do sanctions
                    Norland vetoed the sanctions.                                 | rejects do sanctions
                    Norland has suspended the talks with Sudmark.                 | rejects do talks
                    Norland will suspend the talks with Sudmark.                  | offers stop talks
                    The minister told the rebels to disarm.                       | requires do disarmament
                    Sudmark set a deadline for the rebels to disarm.              | requires do disarmament
                    The drivers are on strike for higher wages.                   | requires do money
                    Consumers see no point in resuming the talks.                 | rejects do talks
                    The sanctions do not go far enough, the envoy said.           | rejects do sanctions
                    The minister opposes any tax increase.                        | rejects do money
                    The board rejected the takeover bid.                          | rejects do trade
                    Norland demands an end to military exercises.                 | requires stop other
                    """)
    void readsStanceAndMeasure(String sentence, String expected) {
        assertThat(Told.in(sentence)).contains(expected);
    }

    @Test
    void takesARefusalToRuleOutAsASoftReadiness() {
        assertThat(Told.candidates("Norland refused to rule out negotiations.", Codebook.standard()))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.stance()).isEqualTo(Term.Stance.ACCEPTS);
                    assertThat(c.measure().matter().name()).isEqualTo("talks");
                });
    }

    @Test
    void readsEachConjunctAsAMeasureOfItsOwn() {
        assertThat(Told.in("Sudmark demanded a ceasefire and the release of prisoners."))
                .contains("requires do ceasefire", "requires do prisoners");
    }

    @Test
    void takesGivingUpWeaponsAsAMeasureAndGivingUpADemandAsDroppingIt() {
        assertThat(Told.in("Norland agreed to give up its nuclear weapons.")).contains("accepts do disarmament");
        assertThat(Told.in("Norland dropped its demand for compensation.")).contains("drops do money");
    }

    @Test
    void keepsTheConditionOfAStance() {
        assertThat(Told.candidates(
                        "Norland is ready to negotiate if Sudmark withdraws its troops.", Codebook.standard()))
                .first()
                .satisfies(c -> assertThat(c.conditions()).hasSize(1));
    }

    @Test
    void readsNoStanceOutOfAPlainFact() {
        assertThat(Told.in("The river rose after heavy rain in the mountains.")).isEmpty();
    }
}
