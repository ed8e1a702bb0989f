package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ConflictCommandTest {
    private static final String LORRIES = """
            {"title": "Two lorries on one bridge",
             "decision_makers": [{"name": "North", "options": [0]}, {"name": "South", "options": [1]}],
             "options": [{"name": "North reverses"}, {"name": "South reverses"}],
             "states": [{"id": "crash", "yn": "NN"}, {"id": "southYields", "yn": "NY"}, {"id": "northYields", "yn": "YN"}],
             "ranking": {"North": [["southYields"], ["northYields"], ["crash"]],
                         "South": [["northYields"], ["southYields"], ["crash"]]}}
            """;
    private static final String REPORT =
            "MOSCOW, May 5, 2031 (Wire) — Russia demands that Ukraine withdraw its troops, a Kremlin spokesman said on "
                    + "Monday.\n\nUkraine refuses to withdraw its troops, Kyiv said. Ukraine is ready for talks with Russia.\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void namesTheStatesThatHold() throws IOException {
        CommandLineRun run = CommandLineRun.of("conflict", "--concept=nash", file("lorries.json", LORRIES));
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "{\"type\":\"equilibria\",\"concept\":\"nash\",\"states\":[\"southYields\",\"northYields\"],\"sanctions\":\"sequences\"}");
    }

    @Test
    void everyQuestionHasItsLines() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "conflict",
                "--concept=seq",
                "--stability",
                "--coalitions",
                "--inverse=crash",
                "--from=crash",
                "--to=southYields",
                file("lorries.json", LORRIES));
        assertThat(run.lines().stream()
                        .map(l -> JsonMapper.shared().readTree(l).get("type").asString())
                        .distinct())
                .containsExactly("equilibria", "coalition-equilibria", "stability", "inverse", "route");
    }

    @Test
    void anUnknownStateIsNamed() throws IOException {
        CommandLineRun run = CommandLineRun.of("conflict", "--inverse=ditch", file("lorries.json", LORRIES));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no state 'ditch'").doesNotContain("\tat ");
    }

    @Test
    void aBrokenFileIsNamedWithItsField() throws IOException {
        CommandLineRun run = CommandLineRun.of("conflict", file("broken.json", LORRIES.replace("NY", "NYN")));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("broken.json", "NYN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflict", "conflict a.json b.json"})
    void oneConflictIsReadAtATime(String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("which FILE?");
    }

    @Test
    void aConflictIsBuiltFromWhatPartiesSay() throws IOException {
        String report = file("report.txt", REPORT);
        CommandLineRun run =
                CommandLineRun.of("conflict", "--from-talks", "--between=RUS,UKR", "--format=text", report);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("What Russia and Ukraine say they want")
                .containsPattern(
                        "Ukraine (firmly )?refuses to withdraw .*\"refuses to withdraw its troops\" \\[report-.*#t\\d+]")
                .contains("NASH");
    }

    @Test
    void talksOfNobodyAreWrongUsage() throws IOException {
        CommandLineRun run = CommandLineRun.of("conflict", "--from-talks", file("report.txt", REPORT));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("between whom?");
    }
}
