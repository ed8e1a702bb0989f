package parley.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Expected pages under `src/test/resources/golden`; `-Dgolden=write` writes them anew, which CI refuses.
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            if ("true".equals(System.getenv("CI"))) {
                fail("golden files are not written on CI");
            }
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("%s; if the change is meant: -Dgolden=write", name)
                .isEqualTo(Files.readString(file));
    }
}
