package parley.view.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.model.Event;

/// How cooperative or hostile an act is, from -10 to 10: PLOVER's scores of category and mode, and Goldstein's of CAMEO
/// codes.
final class Scores {
    private static final Map<String, String> INTENSITY = new HashMap<>();
    private static final Map<String, Code> CODES = new HashMap<>();

    static {
        rows("intensity.tsv").forEach(row -> INTENSITY.put(row.get(0) + " " + row.get(1), row.get(2)));
        rows("cameo.tsv").forEach(row -> CODES.put(row.get(0), new Code(row.get(1), row.get(2))));
    }

    /// What the code table says about a CAMEO code.
    ///
    /// @param goldstein as printed there (`-4.4`)
    record Code(String name, String goldstein) {
        static final Code UNKNOWN = new Code("", "");
    }

    private Scores() {}

    /// PLOVER's score of the mode; where the mode has none, of the category.
    static String intensity(Event event) {
        String category = event.category().name() + " ";
        String own = INTENSITY.get(category + event.mode().orElse("-"));
        return own != null ? own : Objects.requireNonNull(INTENSITY.get(category + "-"), category);
    }

    /// The entry of a code; where it has none, of the code above it.
    static Code code(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            Code known = CODES.get(cameo.substring(0, length));
            if (known != null) {
                return known;
            }
        }
        return Code.UNKNOWN;
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
