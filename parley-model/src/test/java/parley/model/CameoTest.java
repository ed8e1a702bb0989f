package parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CameoTest {
    private final Cameo cameo = Cameo.standard();

    @Test
    void aCodeHasItsNameItsScoreAndWhatPloverMakesOfIt() {
        Cameo.Code code = cameo.find("1053").orElseThrow();
        assertThat(code.name()).contains("Demand release of persons or property");
        assertThat(code.goldstein()).contains("-5");
        assertThat(code.category()).contains(Event.Category.REQUEST);
        assertThat(code.mode()).contains("yield");
        assertThat(code.contexts()).contains("legal");
    }

    @Test
    void aCodeWithoutAnEntryIsReadAsTheOneAboveIt() {
        assertThat(cameo.find("0419")).isEmpty();
        assertThat(cameo.nearest("0419")).map(Cameo.Code::code).contains("041");
        assertThat(cameo.category("0419")).contains(Event.Category.CONSULT);
    }

    @Test
    void statementsAreOfNoCategory() {
        assertThat(cameo.category("012")).isEmpty();
    }
}
