package parley.view.export;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.view.export.Affairs.TUESDAY;
import static parley.view.export.Affairs.side;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Event.Category;
import parley.model.Event.Participant;
import parley.model.Event.Status;
import parley.model.Picture;
import parley.model.When;
import parley.view.Format;
import parley.view.View;

class WeeklyTableTest {
    private static final List<Participant> NORLAND = List.of(side("NOR", ""));
    private static final List<Participant> SUDMARK = List.of(side("SUD", ""));

    private static String brief(Affairs affairs, Format format, Optional<LocalDate> asOf) {
        Picture picture = new Picture(asOf, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        StringWriter out = new StringWriter();
        View.of(format).brief(affairs.record(), picture, java.util.Optional.empty(), out);
        return out.toString();
    }

    private static Affairs twoWeeks() {
        return new Affairs()
                .report("d1", "Wire", "All that happened")
                .event(Category.AID, "", NORLAND, SUDMARK)
                .event(Category.ACCUSE, "", SUDMARK, NORLAND)
                .event(Category.ACCUSE, "allege", SUDMARK, NORLAND)
                .event(
                        Category.CONSULT,
                        "",
                        Status.ACTUAL,
                        When.day(TUESDAY.plusDays(6)),
                        List.of(side("NOR", ""), side("SUD", "")),
                        List.of())
                .report("d2", "Post", "The same again")
                .event(Category.AID, "", NORLAND, SUDMARK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TEXT;2031-05-05  Norland – Sudmark  0        1        1        0",
                "MARKDOWN;| 2031-05-12 | Norland – Sudmark | 1 | 0 | 0 | 0",
                "HTML;<th scope=\"row\">2031-05-05</th><td>Norland – Sudmark</td><td>0</td><td>1</td><td>1</td><td>0</td>",
                "JSON;\"cells\":[\"2031-05-05\",\"Norland – Sudmark\",\"0\",\"1\",\"1\",\"0\"]"
            })
    void everyFormCountsWordsAndDeedsByWeekAndPair(Format format, String row) {
        assertThat(brief(twoWeeks(), format, Optional.empty())).contains(row);
    }

    @Test
    void whatIsDeniedUndatedOrDatedToAMonthIsInNoWeek() {
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "Nothing much")
                .event(Category.AID, "", Status.NEGATED, When.day(TUESDAY), NORLAND, SUDMARK)
                .event(Category.AID, "", Status.ACTUAL, When.of(TUESDAY, When.Precision.MONTH), NORLAND, SUDMARK)
                .event(Category.AID, "", NORLAND, List.of());
        assertThat(brief(affairs, Format.TEXT, Optional.empty())).contains("No dated events between two parties");
    }

    @Test
    void whatWasPublishedLaterThanAskedForIsNotCounted() {
        assertThat(brief(twoWeeks(), Format.TEXT, Optional.of(TUESDAY.minusDays(1))))
                .contains("No dated events between two parties");
    }

    @Test
    void aPageShowsTheLastWeeksAndCountsTheOthers() {
        Affairs affairs = new Affairs().report("d1", "Wire", "Week after week");
        for (int week = 0; week < 20; week++) {
            When when = When.day(TUESDAY.minusWeeks(week));
            affairs.event(Category.AID, "", Status.ACTUAL, when, NORLAND, SUDMARK);
        }
        assertThat(brief(affairs, Format.TEXT, Optional.empty()))
                .contains("2031-05-05  ", "2031-02-17  ", "8 more rows not shown")
                .doesNotContain("2031-02-10  ");
    }
}
