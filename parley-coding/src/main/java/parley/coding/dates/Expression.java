package parley.coding.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import parley.model.When;

/// What a date expression says, before it is known on which day it was written.
sealed interface Expression {
    /// The date it means in a report published on `day`; `UNKNOWN` where it needs that day and there is none.
    When resolve(Optional<LocalDate> day, Tense tense);

    /// Whether it lies after the day of publication by what it says.
    default boolean isAhead() {
        return this instanceof Shifted(int amount, ChronoUnit unit) && amount > 0;
    }

    /// `yesterday`, `last week`, `two months ago`: so many units from the day of publication.
    record Shifted(int amount, ChronoUnit unit) implements Expression {
        @Override
        public When resolve(Optional<LocalDate> day, Tense tense) {
            return day.map(d -> rounded(d.plus(amount, unit), unit)).orElse(When.UNKNOWN);
        }
    }

    /// A day of the week: `on Tuesday`, `last Tuesday`, `next Tuesday`.
    record Weekday(DayOfWeek weekday, Side side) implements Expression {
        /// Which of them: the nearest by tense, or strictly the one before or after.
        enum Side {
            NEAREST,
            LAST,
            NEXT
        }

        @Override
        public When resolve(Optional<LocalDate> day, Tense tense) {
            return day.map(d -> When.day(nearest(d, tense))).orElse(When.UNKNOWN);
        }

        private LocalDate nearest(LocalDate day, Tense tense) {
            return switch (side) {
                case LAST -> day.with(TemporalAdjusters.previous(weekday));
                case NEXT -> day.with(TemporalAdjusters.next(weekday));
                case NEAREST ->
                    tense == Tense.BACK
                            ? day.with(TemporalAdjusters.previousOrSame(weekday))
                            : day.with(TemporalAdjusters.nextOrSame(weekday));
            };
        }
    }

    /// A month and what stands with it: `in March`, `5 May`, `May 5, 2016`.
    record Calendar(Month month, OptionalInt dayOfMonth, OptionalInt year) implements Expression {
        @Override
        public When resolve(Optional<LocalDate> day, Tense tense) {
            if (year.isPresent()) {
                return in(year.getAsInt());
            }
            return day.map(d -> in(nearestYear(d, tense))).orElse(When.UNKNOWN);
        }

        private int nearestYear(LocalDate day, Tense tense) {
            LocalDate sameYear = start(day.getYear());
            LocalDate end = dayOfMonth.isPresent() ? sameYear.plusDays(1) : sameYear.plusMonths(1);
            if (tense == Tense.BACK) {
                return sameYear.isAfter(day) ? day.getYear() - 1 : day.getYear();
            }
            return end.isAfter(day) ? day.getYear() : day.getYear() + 1;
        }

        private When in(int when) {
            return When.of(start(when), dayOfMonth.isPresent() ? When.Precision.DAY : When.Precision.MONTH);
        }

        private LocalDate start(int when) {
            LocalDate first = LocalDate.of(when, month, 1);
            return first.withDayOfMonth(Math.min(dayOfMonth.orElse(1), first.lengthOfMonth()));
        }
    }

    /// A year: `in 2015`.
    record Year(int year) implements Expression {
        @Override
        public When resolve(Optional<LocalDate> day, Tense tense) {
            return When.of(LocalDate.of(year, 1, 1), When.Precision.YEAR);
        }
    }

    /// The first day of the unit that `date` lies in, with that unit's precision.
    private static When rounded(LocalDate date, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> When.day(date);
            case WEEKS -> When.of(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), When.Precision.WEEK);
            case MONTHS -> When.of(date.withDayOfMonth(1), When.Precision.MONTH);
            default -> When.of(date.withDayOfYear(1), When.Precision.YEAR);
        };
    }
}
