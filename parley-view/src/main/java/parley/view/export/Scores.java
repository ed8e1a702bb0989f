package parley.view.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.model.Cameo;
import parley.model.Event;

/// How cooperative or hostile an act is, from -10 to 10: PLOVER's scores of category and mode, and Goldstein's of CAMEO
/// codes.
final class Scores {
    private static final Map<String, String> INTENSITY = new HashMap<>();

    static {
        rows("intensity.tsv").forEach(row -> INTENSITY.put(row.get(0) + " " + row.get(1), row.get(2)));
    }

    private Scores() {}

    /// PLOVER's score of the mode; where the mode has none, of the category.
    static String intensity(Event event) {
        String category = event.category().name() + " ";
        String own = INTENSITY.get(category + event.mode().orElse("-"));
        return own != null ? own : Objects.requireNonNull(INTENSITY.get(category + "-"), category);
    }

    /// The name of a CAMEO code; where it has none, of the code above it.
    static String name(String cameo) {
        return Cameo.standard().nearest(cameo).flatMap(Cameo.Code::name).orElse("");
    }

    /// Goldstein's score of a CAMEO code, as printed (`-4.4`); where it has none, of the code above it.
    static String goldstein(String cameo) {
        return Cameo.standard().nearest(cameo).flatMap(Cameo.Code::goldstein).orElse("");
    }

    private static List<List<String>> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Scores.class.getResourceAsStream(name), name)) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
