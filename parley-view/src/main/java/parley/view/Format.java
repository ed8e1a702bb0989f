package parley.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.model.ParleyException;

/// In which form something is shown.
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    JSONL,
    SVG;

    /// The format called `name` on the command line, in any case.
    public static Format named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ParleyException("no format " + name + ". Maybe one of " + all()));
    }

    private static String all() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
