package parley.model;

import java.time.LocalDate;
import java.util.Optional;

/// A date as precise as the report makes it: the first day of the day, week, month or year meant.
/// Nothing undated is shown as dated: `UNKNOWN` has no date, and only `UNKNOWN` has none.
public record When(Optional<LocalDate> date, Precision precision) {
    public static final When UNKNOWN = new When(Optional.empty(), Precision.UNKNOWN);

    /// How much of a date is known.
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        UNKNOWN
    }

    public When {
        Require.that(
                date.isPresent() != (precision == Precision.UNKNOWN),
                "a date has a precision, and none is unknown: " + date + ", " + precision);
    }

    public static When day(LocalDate date) {
        return new When(Optional.of(date), Precision.DAY);
    }

    public static When of(LocalDate date, Precision precision) {
        return new When(Optional.of(date), precision);
    }
}
