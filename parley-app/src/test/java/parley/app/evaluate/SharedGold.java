package parley.app.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;

/// Finds the folder `../shared` beside the checkout, where there is one.
final class SharedGold {
    private SharedGold() {}

    /// A file of that folder; one that does not exist where the folder is missing.
    static Path find(String name) {
        Path here = Path.of("").toAbsolutePath();
        while (here.getParent() != null
                && !Files.exists(here.resolve("../shared").resolve(name))) {
            here = here.getParent();
        }
        return here.resolve("../shared").resolve(name).normalize();
    }
}
