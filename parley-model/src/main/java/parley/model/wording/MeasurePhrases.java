package parley.model.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.ParleyException;

/// The table `measures.tsv`: for each matter and action a bare verb (`withdraw its forces`) and a noun (`a
/// withdrawal`).
/// A matter of a user's own codebook is worded by its name.
final class MeasurePhrases {
    private record Phrase(String verb, String noun) {}

    private static final MeasurePhrases TABLE = read();
    private final Map<String, Phrase> phrases;

    private MeasurePhrases(Map<String, Phrase> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    static String verb(Measure measure, Optional<String> target) {
        return fill(TABLE.phrase(measure).verb(), target);
    }

    static String noun(Measure measure, Optional<String> target) {
        return fill(TABLE.phrase(measure).noun(), target);
    }

    private Phrase phrase(Measure measure) {
        Phrase known = phrases.get(key(measure.matter().name(), measure.action().name()));
        return known != null ? known : unlisted(measure);
    }

    /// What the codebook cannot place has the exact words beside it; a matter of a user's codebook has its name.
    private static Phrase unlisted(Measure measure) {
        boolean done = measure.action() == Measure.Action.DO;
        if (measure.matter().equals(Matter.OTHER)) {
            return done
                    ? new Phrase("take another step", "another step")
                    : new Phrase("refrain from another step", "an end to another step");
        }
        String name = measure.matter().name().replace('-', ' ');
        return new Phrase((done ? "act on " : "stop acting on ") + name, done ? name : "an end to " + name);
    }

    private static String fill(String phrase, Optional<String> target) {
        int open = phrase.indexOf('[');
        if (open < 0) {
            return phrase;
        }
        int close = phrase.indexOf(']', open);
        String middle = target.map(t -> phrase.substring(open + 1, close).replace("{t}", t))
                .orElse("");
        return phrase.substring(0, open) + middle + phrase.substring(close + 1);
    }

    private static String key(String matter, String action) {
        return matter + ' ' + action.toLowerCase(Locale.ROOT);
    }

    private static MeasurePhrases read() {
        Map<String, Phrase> phrases = new HashMap<>();
        resource("measures.tsv").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new ParleyException("measures.tsv: not four cells: " + line);
            }
            phrases.put(key(cells[0], cells[1]), new Phrase(cells[2], cells[3]));
        });
        return new MeasurePhrases(phrases);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(MeasurePhrases.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
