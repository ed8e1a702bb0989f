package parley.syntax;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Finds marked texts that are kept beside the project and are no part of it.
final class SharedGold {
    private SharedGold() {}

    /// A file of `../shared/gold`, looked for upwards; without it the test is skipped and says so.
    static Path file(String name) {
        Path here = Path.of("").toAbsolutePath();
        while (here.getParent() != null && !Files.isDirectory(here.resolve("../shared/gold"))) {
            here = here.getParent();
        }
        Path file = here.resolve("../shared/gold").resolve(name).normalize();
        assumeTrue(Files.exists(file), "skipped: ../shared/gold/" + name + " is not here");
        return file;
    }
}
