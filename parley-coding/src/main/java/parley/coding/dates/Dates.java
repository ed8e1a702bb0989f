package parley.coding.dates;

import java.time.LocalDate;
import java.util.Optional;
import parley.coding.reading.Reading;
import parley.model.Publication;
import parley.model.When;

/// When things were, as far as a report says so. Immutable.
public final class Dates {
    private final Optional<LocalDate> publication;

    private Dates(Optional<LocalDate> publication) {
        this.publication = publication;
    }

    public static Dates of(Reading reading) {
        return new Dates(reading.document().publication().map(Publication::date));
    }

    /// The day the report was published, where that is known.
    public Optional<LocalDate> publication() {
        return publication;
    }

    /// The day of publication as a date, [When#UNKNOWN] where it is not known.
    public When published() {
        return publication.map(When::day).orElse(When.UNKNOWN);
    }

    /// The date that the adverbials of the clause of token `head` give it, [When#UNKNOWN] where there are none.
    public When at(int sentence, int head) {
        return When.UNKNOWN;
    }
}
