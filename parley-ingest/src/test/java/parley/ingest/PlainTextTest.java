package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Document;
import parley.model.Publication;
import parley.model.Publication.Basis;

class PlainTextTest {
    private static final String BODY = "The envoy of Orland said the talks would go on.\nNobody left the hall.\n";

    @Test
    void keepsTheWholeTextWithItsLineEnds() {
        String text = "Envoys meet again\r\n\r\nThe envoys met.\r\nThey parted.\r\n";
        assertThat(Readings.text(text).document().text()).isEqualTo(text);
    }

    @Test
    void givesTheFirstLineAsTitleWhereItStandsAlone() {
        assertThat(Readings.text("Envoys meet again\n\n" + BODY).document().title())
                .contains("Envoys meet again");
        assertThat(Readings.text("Envoys meet again\n" + BODY).document().title())
                .contains("Envoys meet again");
        assertThat(Readings.text("\uFEFFEnvoys meet again\r\n\r\n" + BODY)
                        .document()
                        .title())
                .contains("Envoys meet again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy of Orland arrived at noon on",
                "KARSK, May 4 (ONA) - The envoy of Orland arrived.",
                "The envoy of Orland arrived at noon, and left again.",
            })
    void takesNoLineOfTheBodyForATitle(String first) {
        assertThat(Readings.text(first + "\nsome train from the south, his office said.\n")
                        .document()
                        .title())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VARN'S TERMS - A REVIEW\n\n", "Envoys meet; \nA long night in Karsk\n\n"})
    void takesAHeadlineWithADashOrADeckForATitle(String heading) {
        String first = heading.lines().findFirst().orElseThrow().strip();
        assertThat(Readings.text(heading + BODY).document().title()).contains(first);
    }

    @Test
    void hasNoTitleWhereThereIsOneLineOnly() {
        assertThat(Readings.text("The envoys met.").document().title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KARSK, May 4, 2031 (ONA) — The envoys met.                    | 2031-05-04 | ONA",
                "KARSK, Orland, Dec. 2, 2031 (Orland News) -- The envoys met.  | 2031-12-02 | Orland News",
                "KARSK. 4 May 2031. /ONA/. The envoys met.                     | 2031-05-04 | ONA",
                "Karsk, September 14 2031 (ONA) - The envoys met.              | 2031-09-14 | ONA",
                "KARSK, MAY 4, 2031 (ONA) - The envoys met.                    | 2031-05-04 | ONA",
                "KARSK, Orland, 4 May. 2031 (ONA) _ The envoys met.            | 2031-05-04 | ONA",
                "KARSK/NEW VARN, Sept 14, 2031 (ONA) – The envoys met.         | 2031-09-14 | ONA",
            })
    void readsDateAndAgencyOfADateline(String text, LocalDate date, String agency) {
        Document document = Readings.text("Envoys meet\n\n" + text).document();
        assertThat(document.publication()).contains(new Publication(date, Basis.DATELINE));
        assertThat(document.outlet()).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KARSK (ONA) - The envoys met.             | ONA",
                "Karsk (ONA) - The envoys met.             | ONA",
                "Reuters - The envoys met.                 | Reuters",
                "(Reuters) - The envoys met.               | Reuters",
                "KARSK - The envoys met.                   |",
                "The envoys (of Orland) met - and parted.  |",
                "The envoys - all of them - met.           |",
            })
    void namesTheAgencyOfADatelineAsOutlet(String text, String outlet) {
        Document document = Readings.text(text).document();
        assertThat(document.outlet().orElse(null)).isEqualTo(outlet);
        assertThat(document.publication()).isEmpty();
    }

    @Test
    void leavesADayWithoutAYearUndatedAndSaysSo() {
        Intake.Kept kept = Readings.text("KARSK, Dec 2 (ONA) — The envoys met.\n");
        assertThat(kept.document().publication()).isEmpty();
        assertThat(kept.notices()).singleElement().asString().contains("without a year", "--published");
    }

    @Test
    void takesTheYearFromTheSameDayWrittenOutBelow() {
        String text =
                "KARSK, Dec 2 (ONA) — The envoys met.\n\nFirst signed 1 May 2029. Sent by ONA on December 2, 2031.\n";
        assertThat(Readings.text(text).document().publication())
                .contains(new Publication(LocalDate.of(2031, 12, 2), Basis.DATELINE));
    }

    @Test
    void takesTheYearFromTheNameOfTheFileWhereTheDaysAgree(@TempDir Path folder) throws Exception {
        Path file = Readings.file(folder, "2031-12-03-envoys.txt", "KARSK, Dec 2 (ONA) — The envoys met.\n");
        assertThat(Readings.kept(Readings.all(file.toString()).getFirst())
                        .document()
                        .publication())
                .contains(new Publication(LocalDate.of(2031, 12, 2), Basis.DATELINE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published 2 December 2031, 14:05 GMT",
                "By Ann Orr · Dec 2, 2031",
                "Friday, 2nd December 2031",
                "2031-12-02",
                "02.12.2031 14:05",
                "The Orland Herald, December 2nd, 2031 - 3 min read",
            })
    void readsADateLineAboveTheBody(String line) {
        assertThat(Readings.text("Envoys meet\n\n" + line + "\n\n" + BODY)
                        .document()
                        .publication())
                .contains(new Publication(LocalDate.of(2031, 12, 2), Basis.TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The truce of 2 December 2031 has ended.",
                "Treaty of 2 December 2031",
                "Envoys met on 2 December 2031",
                "31.02.2031",
                "Published 12/02/2031",
            })
    void takesNoDateOfAnEventForTheDateOfTheReport(String line) {
        assertThat(Readings.text("Envoys meet\n\n" + line + "\n\n" + BODY)
                        .document()
                        .publication())
                .isEmpty();
    }

    @Test
    void believesTheUserBeforeTheReport(@TempDir Path folder) throws Exception {
        Path file = Readings.file(folder, "a.txt", "KARSK, May 4, 2031 (ONA) — The envoys met.");
        IngestSettings given = IngestSettings.STANDARD.withPublished(LocalDate.of(2031, 5, 5));
        assertThat(Readings.kept(Readings.with(given, file.toString()).getFirst())
                        .document()
                        .publication())
                .contains(new Publication(LocalDate.of(2031, 5, 5), Basis.GIVEN));
    }
}
