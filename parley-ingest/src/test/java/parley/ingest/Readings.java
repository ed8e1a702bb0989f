package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Reads fixtures as a user would.
final class Readings {
    private Readings() {}

    static List<Intake> all(String... inputs) {
        return with(IngestSettings.STANDARD, inputs);
    }

    static List<Intake> with(IngestSettings settings, String... inputs) {
        try (Stream<Intake> intakes =
                Ingest.of(settings).read(Arrays.asList(inputs), new ByteArrayInputStream(new byte[0]))) {
            return intakes.toList();
        }
    }

    static Intake.Kept piped(byte[] bytes) {
        return kept(pipedIn(bytes));
    }

    static Intake pipedIn(byte[] bytes) {
        try (Stream<Intake> intakes =
                Ingest.of(IngestSettings.STANDARD).read(List.of("-"), new ByteArrayInputStream(bytes))) {
            List<Intake> all = intakes.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    static Intake.Kept text(String text) {
        return piped(text.getBytes(StandardCharsets.UTF_8));
    }

    static Intake.Kept kept(Intake intake) {
        assertThat(intake).isInstanceOf(Intake.Kept.class);
        return (Intake.Kept) intake;
    }

    static String refusal(Intake intake) {
        assertThat(intake).isInstanceOf(Intake.Refused.class);
        return ((Intake.Refused) intake).reason();
    }

    static Path file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
