package parley.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.model.ParleyException;
import picocli.CommandLine.Option;

/// `-o FILE`: where a command prints; standard output where no file is named.
final class Output {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output.")
    private @Nullable Path file;

    /// Hands a writer to `printing`, and says so where its words could not be written.
    void print(Streams streams, Consumer<Writer> printing) {
        Path path = file;
        if (path == null) {
            printing.accept(streams.out());
        } else {
            toFile(path, printing);
        }
    }

    private static void toFile(Path path, Consumer<Writer> printing) {
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            printing.accept(out);
        } catch (IOException e) {
            throw new ParleyException(path + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
