package parley.training.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parley.model.Matter;
import parley.model.ParleyException;
import parley.training.terms.CodedReport.Stance;

class WrittenReportsTest {
    @Test
    void aMarkNamesHolderStanceMatterActionAndDoer() {
        assertThat(codes("Oslo said [NOR accepts talks do NOR>SWE for=deal soft relayed: it would come]."))
                .containsExactly("NOR accepts talks do NOR: it would come");
    }

    @Test
    void theTextOfAReportHasNoMarks() {
        assertThat(MarkedText.of("Oslo said [NOR accepts talks do NOR: it would come].")
                        .text())
                .isEqualTo("Oslo said it would come.");
    }

    @Test
    void jointHoldersHaveATermEach() {
        assertThat(codes("[NOR+SWE requires withdrawal do -: The troops must go]."))
                .containsExactly(
                        "NOR requires withdrawal do : The troops must go",
                        "SWE requires withdrawal do : The troops must go");
    }

    @Test
    void aTermMayStandInAnother() {
        assertThat(codes("[NOR accepts talks do NOR: ready [NOR requires attacks stop SWE: if the raids end]]"))
                .containsExactly(
                        "NOR requires attacks stop SWE: if the raids end",
                        "NOR accepts talks do NOR: ready if the raids end");
    }

    @Test
    void aSentenceNeedsNeitherHolderNorDoer() {
        assertThat(codes("Oslo [rejects format do: wants no mediator]."))
                .containsExactly(" rejects format do : wants no mediator");
    }

    @Test
    void aBrokenMarkIsNamed() {
        assertThatThrownBy(() -> MarkedText.of("Oslo [wants talks: to meet]."))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("[wants talks: to meet]");
    }

    @Test
    void aFileOfReportsPartsThemByTheirHeads() {
        List<CodedReport> reports = WrittenReports.reports(
                "own", List.of("=== One | 2019-05-03", "First.", "", "Second.", "=== Two | 1987-01-02", "Third."));
        assertThat(reports).extracting(r -> r.document().text()).containsExactly("First.\n\nSecond.", "Third.");
        assertThat(reports.getFirst().document().title()).contains("One");
    }

    @Test
    void everyWrittenReportCanBeReadAndNamesStandardMatters() {
        assertThat(WrittenReports.read())
                .hasSizeGreaterThan(1000)
                .flatExtracting(CodedReport::stances)
                .allMatch(stance -> Matter.STANDARD.contains(stance.matter()));
    }

    private static List<String> codes(String marked) {
        return MarkedText.of(marked).stances().stream()
                .map(WrittenReportsTest::code)
                .toList();
    }

    private static String code(Stance stance) {
        return stance.holder() + " " + stance.stance().name().toLowerCase(Locale.ROOT) + " " + stance.matter() + " "
                + stance.action() + " " + stance.doer() + ": " + stance.span().text();
    }
}
