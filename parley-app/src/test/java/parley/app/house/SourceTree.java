package parley.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The project's own files, found from whichever module a test runs in.
public final class SourceTree {
    private SourceTree() {}

    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("verify"))) {
            here = Objects.requireNonNull(here.getParent(), "the project's root is above none of these folders");
        }
        return here;
    }

    /// Every Java file of the modules' main sources, in a fixed order.
    static List<Path> mainSources() {
        return files(path ->
                path.toString().contains("/src/main/java/") && path.toString().endsWith(".java"));
    }

    /// Every Markdown page of the project, in a fixed order.
    static List<Path> pages() {
        return files(path -> path.toString().endsWith(".md"));
    }

    static List<Path> files(Predicate<Path> wanted) {
        Path root = root();
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !hidden(root.relativize(path)))
                    .filter(Files::isRegularFile)
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hidden(Path path) {
        for (Path part : path) {
            String name = part.toString();
            if (name.equals("target") || name.equals(".git") || name.equals(".parley")) {
                return true;
            }
        }
        return false;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
