package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole reports through the whole reading: `golden/<case>/` holds a report, `marked.txt` with the spans found in it
/// drawn in
/// brackets, and `entries.jsonl`. `-Dgolden=write` writes the last two anew, which CI refuses; read the difference
/// before you keep it.
class GoldenCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsKept(String name) throws IOException {
        check(name, "marked.txt", read(name, "text"));
        check(name, "entries.jsonl", read(name, "jsonl"));
    }

    private static String read(String name, String format) throws IOException {
        CommandLineRun run =
                CommandLineRun.of("read", "--format", format, report(name).toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static Path report(String name) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            return files.filter(file -> file.getFileName().toString().startsWith("report."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void check(String name, String file, String actual) throws IOException {
        Path kept = CASES.resolve(name).resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not written on CI")
                    .isNotEqualTo("true");
            Files.writeString(kept, actual);
        }
        assertThat(actual)
                .as("%s of %s; if the change is meant: -Dgolden=write", file, name)
                .isEqualTo(Files.readString(kept));
    }
}
