package parley.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import parley.model.Publication;
import parley.model.Publication.Basis;

/// Finds out when a report was published, from the surest evidence to the weakest: the user's word, the record or
/// page,
/// the
/// dateline, a date line above the body, the address or name of the file. A day without a year stays undated unless a
/// year is
/// found beside exactly that day.
///
/// @param given    by the user
/// @param metadata from the record or page
/// @param names    the address and the name of the file, which often hold a date
record Dating(Optional<LocalDate> given, Optional<LocalDate> metadata, List<String> names) {
    private static final int WEEK = 7;

    Dating {
        names = List.copyOf(names);
    }

    Optional<Publication> publication(String text, Heading heading) {
        return on(given, Basis.GIVEN)
                .or(() -> on(metadata, Basis.METADATA))
                .or(() -> on(heading.dateline().flatMap(line -> dateline(line, text)), Basis.DATELINE))
                .or(() -> on(DateLines.date(heading.lines()), Basis.TEXT))
                .or(() -> on(named(), Basis.METADATA));
    }

    /// What to tell the user about a report that stays undated.
    static List<String> notices(Optional<Publication> publication, Heading heading) {
        boolean halfDated = publication.isEmpty()
                && heading.dateline().flatMap(Dateline::day).isPresent();
        return halfDated
                ? List.of(
                        "stays undated: its dateline gives a day without a year. Maybe give the date with --published.")
                : List.of();
    }

    private static Optional<Publication> on(Optional<LocalDate> date, Basis basis) {
        return date.map(day -> new Publication(day, basis));
    }

    private Optional<LocalDate> dateline(Dateline line, String text) {
        return line.day().flatMap(day -> {
            OptionalInt year = line.year().map(OptionalInt::of).orElseGet(() -> year(day, text));
            return year.isPresent() ? date(year.getAsInt(), day) : Optional.empty();
        });
    }

    private OptionalInt year(Dateline.MonthDay day, String text) {
        List<Integer> written = WrittenDate.years(text, day.month(), day.day());
        if (written.size() == 1) {
            return OptionalInt.of(written.getFirst());
        }
        return named().map(name -> near(name, day)).orElseGet(OptionalInt::empty);
    }

    /// The year in which `day` lies within a week of the date in a name.
    private static OptionalInt near(LocalDate name, Dateline.MonthDay day) {
        for (int year = name.getYear() - 1; year <= name.getYear() + 1; year++) {
            Optional<LocalDate> date = date(year, day);
            if (date.isPresent() && Math.abs(date.get().toEpochDay() - name.toEpochDay()) <= WEEK) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<LocalDate> named() {
        return names.stream()
                .flatMap(name -> WrittenDate.first(name).stream())
                .map(WrittenDate::date)
                .findFirst();
    }

    private static Optional<LocalDate> date(int year, Dateline.MonthDay day) {
        try {
            return Optional.of(LocalDate.of(year, day.month(), day.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
