package parley.view.export;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.view.export.Affairs.TUESDAY;
import static parley.view.export.Affairs.side;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import parley.model.Event.Category;
import parley.model.Event.Participant;
import parley.model.Event.Status;
import parley.model.PartyId;
import parley.model.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    private static final List<Participant> BRANDT = List.of(side("NOR", "Ada Brandt"));
    private static final List<Participant> REED = List.of(side("SUD", "Tom Reed"));

    private static Affairs call() {
        return new Affairs()
                .report("d1", "Fjord Post", "\uD83D\uDEA2 Brandt rang Reed")
                .event(Category.CONSULT, "phone", BRANDT, REED);
    }

    private static Affairs toldThrice() {
        return call().report("d2", "Fjord Post", "Again Brandt phoned Reed")
                .event(Category.CONSULT, "phone", BRANDT, REED)
                .report("d3", "Harbour Wire", "Wire: a call was made")
                .event(Category.CONSULT, "phone", BRANDT, REED);
    }

    private static Map<String, String> row(List<String> lines, int row) {
        String[] heads = lines.getFirst().split("\t", -1);
        String[] cells = lines.get(row).split("\t", -1);
        assertThat(cells).hasSameSizeAs(heads);
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < heads.length; i++) {
            named.put(heads[i], cells[i]);
        }
        return named;
    }

    @Test
    void aRecordOfPloverSaysWhoDidWhatToWhomAndWhere() {
        JsonNode line = new JsonMapper()
                .readTree(call().export(Layout.PLOVER, Wordage.WORDS).getFirst());
        assertThat(line.path("event").get(0).asString()).isEqualTo("CONSULT");
        assertThat(line.path("mode").get(0).asString()).isEqualTo("phone");
        assertThat(line.path("date").asString()).isEqualTo("2031-05-06");
        assertThat(line.path("quad_code").asInt()).isEqualTo(1);
        assertThat(line.path("event_scale").asDouble()).isEqualTo(1.5);
        assertThat(line.path("actor").get(0).path("code").asString()).isEqualTo("NOR");
        assertThat(line.path("recipient").get(0).path("identifier_text").asString())
                .isEqualTo("Tom Reed");
        assertThat(line.path("text").asString()).isEqualTo("Brandt rang Reed");
    }

    @Test
    void offsetsAreCountedInCodePoints() {
        JsonNode line = new JsonMapper()
                .readTree(call().export(Layout.PLOVER, Wordage.OFFSETS).getFirst());
        assertThat(line.path("text_info").path("start").asInt()).isEqualTo(2);
        assertThat(line.path("text_info").path("end").asInt()).isEqualTo(18);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void offsetsLeaveNoWordOfAReport(Layout layout) {
        String lines = String.join("\n", toldThrice().export(layout, Wordage.OFFSETS));
        assertThat(lines).contains("d1").doesNotContain("rang", "phoned", "headline");
    }

    @ParameterizedTest
    @CsvSource({"POLECAT,40", "ICEWS,20"})
    void theTablesHaveTheColumnsOfTheirProgrammes(Layout layout, int columns) {
        assertThat(call().export(layout, Wordage.WORDS))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(columns));
    }

    @Test
    void whatSeveralReportsTellIsOneEventWithItsSources() {
        List<String> lines = toldThrice().export(Layout.PLOVER, Wordage.WORDS);
        assertThat(lines).hasSize(1);
        JsonNode line = new JsonMapper().readTree(lines.getFirst());
        assertThat(line.path("sources").asInt()).isEqualTo(2);
        assertThat(line.path("tellings").size()).isEqualTo(3);
    }

    @Test
    void anotherDayOrAnotherSideIsAnotherEvent() {
        Affairs affairs = call().event(Category.CONSULT, "phone", BRANDT, List.of(side("TIDE", "")))
                .event(Category.CONSULT, "phone", Status.ACTUAL, When.day(TUESDAY.minusDays(1)), BRANDT, REED);
        assertThat(affairs.export(Layout.PLOVER, Wordage.WORDS)).hasSize(3);
    }

    @Test
    void nobodyKnownIsNotEverybodyAlike() {
        Participant gunmen = new Participant(Optional.empty(), Optional.of("UAF"), Optional.empty(), Optional.empty());
        Affairs affairs = new Affairs();
        for (String place : List.of("north", "south", "south")) {
            affairs.report("d-" + affairs.record().documents().size(), "Wire", "Gunmen fired in the " + place)
                    .event(Category.ASSAULT, "firearms", List.of(gunmen), List.of());
        }
        assertThat(affairs.export(Layout.PLOVER, Wordage.WORDS)).hasSize(2);
    }

    @Test
    void icewsCountsEveryPairAndBothWaysWhereSidesMeet() {
        List<Participant> three = List.of(side("NOR", ""), side("SUD", ""), side("TIDE", ""));
        List<String> met = new Affairs()
                .report("d1", "Wire", "The three met. They met here")
                .event(Category.CONSULT, "", three, List.of())
                .export(Layout.ICEWS, Wordage.WORDS);
        assertThat(met).hasSize(1 + 6);
        Map<String, String> row = row(met, 1);
        assertThat(row)
                .containsEntry("Source Name", "Norland")
                .containsEntry("Target Country", "Sudmark")
                .containsEntry("CAMEO Code", "0411")
                .containsEntry("Event Text", "Discuss by telephone")
                .containsEntry("Sentence Number", "1");
    }

    @Test
    void aMovementIsCountedToTheStateInWhichItIsAtHome() {
        Participant atHome = side("TIDE", "").at(Optional.of(new PartyId("NOR")));
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "The Front attacked")
                .event(Category.ASSAULT, "drone", List.of(atHome), REED);
        assertThat(row(affairs.export(Layout.POLECAT, Wordage.WORDS), 1))
                .containsEntry("Actor Name", "Tide Front")
                .containsEntry("Actor Country", "NOR");
        assertThat(row(affairs.export(Layout.ICEWS, Wordage.WORDS), 1))
                .containsEntry("Source Name", "Tide Front")
                .containsEntry("Source Country", "Norland");
    }

    @Test
    void aMovementOfNoStateHasNoCountry() {
        Map<String, String> row = row(
                new Affairs()
                        .report("d1", "Wire", "The Front attacked")
                        .event(Category.ASSAULT, "drone", List.of(side("TIDE", "")), REED)
                        .export(Layout.POLECAT, Wordage.WORDS),
                1);
        assertThat(row)
                .containsEntry("Actor Name", "Tide Front")
                .containsEntry("Actor Country", "")
                .containsEntry("Recipient Country", "SUD")
                .containsEntry("Intensity", "-9.5")
                .containsEntry("Quad Code", "4");
    }

    @ParameterizedTest
    @CsvSource({"NEGATED,negation", "HYPOTHETICAL,hypothetical"})
    void whatDidNotHappenIsSaidInPloverAndLeftOutOfTables(Status status, String mode) {
        Affairs affairs = new Affairs()
                .report("d1", "Wire", "They did not meet")
                .event(Category.CONSULT, "", status, When.day(TUESDAY), BRANDT, REED);
        assertThat(affairs.export(Layout.PLOVER, Wordage.WORDS).getFirst()).contains("\"mode\":[\"" + mode + "\"]");
        assertThat(affairs.export(Layout.ICEWS, Wordage.WORDS)).hasSize(1);
        assertThat(affairs.export(Layout.POLECAT, Wordage.WORDS)).hasSize(1);
    }

    @Test
    void anAccusationIsConflictWhateverItsMode() {
        for (String mode : List.of("", "allege", "disapprove", "investigate")) {
            Affairs affairs = new Affairs()
                    .report("d1", "Wire", "Norland blamed Sudmark")
                    .event(Category.ACCUSE, mode, BRANDT, REED);
            String intensity =
                    row(affairs.export(Layout.POLECAT, Wordage.WORDS), 1).get("Intensity");
            assertThat(Double.parseDouble(intensity)).isNegative();
        }
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryHasAScore(Category category) {
        Affairs affairs = new Affairs().report("d1", "Wire", "It was done").event(category, "", BRANDT, REED);
        assertThat(row(affairs.export(Layout.POLECAT, Wordage.WORDS), 1).get("Intensity"))
                .matches("-?\\d+(\\.\\d+)?");
    }

    @Test
    void aCellIsNeverAFormula() {
        for (String evil : List.of("=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx")) {
            Affairs affairs = new Affairs()
                    .report("d1", evil, "x " + evil)
                    .event(Category.ASSAULT, "", List.of(side("NOR", evil)), REED);
            String table = String.join("\n", affairs.export(Layout.CSV, Wordage.WORDS));
            assertThat(Arrays.stream(table.split("[,\n]")).map(cell -> cell.replaceFirst("^\"", "")))
                    .anyMatch(cell -> cell.startsWith("'"))
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
        }
    }

    @Test
    void quotationMarksCommasAndLineEndsStayInsideTheirCell() {
        String csv = String.join(
                "\n",
                new Affairs()
                        .report("d1", "The \"Post\", Hale", "He said\nno")
                        .event(Category.REJECT, "", BRANDT, REED)
                        .export(Layout.CSV, Wordage.WORDS));
        assertThat(csv).contains(",\"The \"\"Post\"\", Hale\",").endsWith(",\"said\nno\"");
    }
}
