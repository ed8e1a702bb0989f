package parley.view.export;

import java.util.Locale;
import java.util.Optional;

/// Whether the words of a report are printed, or only where they stand.
public enum Wordage {
    OFFSETS,
    WORDS;

    /// The words of a report as far as they may be printed.
    Optional<String> of(Optional<String> words) {
        return this == WORDS ? words : Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
