package parley.model;

import java.time.LocalDate;

/// When a report was published, and how that is known.
public record Publication(LocalDate date, Basis basis) {
    /// How a publication date is known, the surest first.
    public enum Basis {
        /// the user said so (`--published`)
        GIVEN,
        /// the record or page says so
        METADATA,
        /// a dateline (`MOSCOW, Dec 2 (Agency) —`) says so
        DATELINE,
        /// a full date stands at the head of the text
        TEXT
    }
}
