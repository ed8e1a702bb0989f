package parley.reasoning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import parley.model.ParleyException;

/// The data files of this package, line by line.
final class Lines {
    private Lines() {}

    static List<String> ofResource(String name) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new ParleyException("cannot read the data file " + name, e);
        }
    }
}
