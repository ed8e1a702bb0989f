package parley.view.export;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.view.export.Affairs.TUESDAY;
import static parley.view.export.Affairs.side;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Event.Category;
import parley.model.Event.Participant;
import parley.model.Event.Status;
import parley.model.Picture;
import parley.model.When;
import parley.view.Format;
import parley.view.View;

/// The briefing's log of meetings and calls.
class ContactLogTest {
    private static final List<Participant> BOTH = List.of(side("NOR", ""), side("SUD", ""));

    @Test
    void aHeadlineRepeatsTheDatedMeetingOfItsReport() {
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "Envoys meet at last")
                .event(Category.CONSULT, "", Status.ACTUAL, When.UNKNOWN, BOTH, List.of())
                .event(Category.CONSULT, "", Status.ACTUAL, When.day(TUESDAY.minusDays(2)), BOTH, List.of());
        assertThat(log(affairs)).containsExactly("4 May 2031 — contact: Norland and Sudmark, in Port Hale");
    }

    @Test
    void whatTwoPapersTellIsOneMeetingWithTwoSources() {
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "Envoys met")
                .event(Category.CONSULT, "", List.of(side("SUD", "Ada Brandt")), List.of(side("NOR", "Ole Tveit")))
                .report("d2", "Post", "They met")
                .event(Category.CONSULT, "", Status.ACTUAL, When.UNKNOWN, BOTH, List.of());
        assertThat(log(affairs))
                .containsExactly(
                        "6 May 2031 — contact: Ada Brandt (Sudmark) and Ole Tveit (Norland), in Port Hale (2 sources)");
    }

    @Test
    void otherPersonsOfTheSameSidesMetAtAnotherTable() {
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "Two meetings")
                .event(Category.CONSULT, "", List.of(side("SUD", "Ada Brandt")), List.of(side("NOR", "Ole Tveit")))
                .event(Category.CONSULT, "", List.of(side("SUD", "Bo Lind")), List.of(side("NOR", "Kari Moe")));
        assertThat(log(affairs)).hasSize(2);
    }

    @Test
    void anotherReportTellsOfWhichPartyAPersonIs() {
        Participant unplaced =
                new Participant(Optional.empty(), Optional.of("GOV"), Optional.of("Ada Brandt"), Optional.empty());
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "A meeting")
                .event(Category.CONSULT, "", List.of(unplaced), List.of(side("NOR", "")))
                .report("d2", "Post", "Words")
                .event(Category.ACCUSE, "", List.of(side("SUD", "Ada Brandt")), List.of(side("TIDE", "")));
        assertThat(log(affairs))
                .containsExactly("6 May 2031 — contact: Ada Brandt (Sudmark) and Norland, in Port Hale");
    }

    @Test
    void anUndatedMeetingStandsUnderTheDayOfItsReport() {
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "Envoys meet")
                .event(Category.CONSULT, "", Status.ACTUAL, When.UNKNOWN, BOTH, List.of());
        assertThat(log(affairs)).containsExactly("reported 6 May 2031 — contact: Norland and Sudmark, in Port Hale");
    }

    @Test
    void nobodyKnownAndNothingMoreThanPossibleIsNotLogged() {
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "It could be discussed")
                .event(Category.CONSULT, "", List.of(), List.of())
                .event(Category.CONSULT, "", List.of(side("NOR", "")), List.of())
                .event(Category.CONSULT, "", Status.HYPOTHETICAL, When.UNKNOWN, BOTH, List.of());
        assertThat(log(affairs)).containsExactly("No meetings or calls were reported.");
    }

    private static List<String> log(Affairs affairs) {
        Picture picture =
                new Picture(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        StringWriter out = new StringWriter();
        View.of(Format.MARKDOWN).brief(affairs.record(), picture, Optional.empty(), out);
        return out.toString()
                .lines()
                .dropWhile(line -> !line.contains("Meetings and calls"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2)
                        .replaceAll("\\[\\^?\\d+\\](\\([^)]*\\))?", "")
                        .replaceAll("[*_`]", "")
                        .strip())
                .toList();
    }
}
