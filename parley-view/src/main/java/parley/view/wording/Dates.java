package parley.view.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.When;

/// Dates as a report prints them (`2 December 2022`), never more precise than they are known.
public final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /// `2 December 2022`.
    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    /// `2 December 2022`, `in the week of 28 November 2022`, `December 2022`, `2022`; empty where unknown.
    public static Optional<String> when(When when) {
        return when.date().map(date -> switch (when.precision()) {
            case DAY -> day(date);
            case WEEK -> "week of " + day(date);
            case MONTH -> month(date);
            case YEAR -> String.valueOf(date.getYear());
            case UNKNOWN -> "undated";
        });
    }

    /// `2 December 2022`, or `28 November to 2 December 2022`.
    public static String period(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String start = sameMonth
                ? String.valueOf(first.getDayOfMonth())
                : sameYear ? first.getDayOfMonth() + " " + MONTHS.get(first.getMonthValue() - 1) : day(first);
        return start + " to " + day(last);
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
