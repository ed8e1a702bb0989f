package parley.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A full calendar date as people write it: `2 December 2022`, `Dec. 2, 2022`, `2022-12-02`, `2.12.2022` (day first).
/// Dates with slashes and the year last are left alone, since their order differs between countries.
///
/// @param start where it begins in the text searched
/// @param end   where it ends
record WrittenDate(int start, int end, LocalDate date) {
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern DATE =
            Pattern.compile("(?i)(?<![\\d.])(?:" + DAY + " (?:of )?(" + MONTH + "),? (\\d{4})"
                    + "|\\b(" + MONTH + ") " + DAY + ",? (\\d{4})"
                    + "|(\\d{4})([-/])(\\d{2})\\8(\\d{2})"
                    + "|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))(?!\\d)");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// The first date in `text`.
    static Optional<WrittenDate> first(String text) {
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.toMatchResult());
            if (date.isPresent()) {
                return Optional.of(new WrittenDate(matcher.start(), matcher.end(), date.get()));
            }
        }
        return Optional.empty();
    }

    /// The years in which `text` writes out this day of this month.
    static List<Integer> years(String text, int month, int day) {
        return DATE.matcher(text)
                .results()
                .flatMap(found -> date(found).stream())
                .filter(date -> date.getMonthValue() == month && date.getDayOfMonth() == day)
                .map(LocalDate::getYear)
                .distinct()
                .toList();
    }

    /// 1 to 12, for the name of a month or its abbreviation.
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> date(MatchResult m) {
        if (m.group(1) != null) {
            return day(m.group(3), month(m.group(2)), m.group(1));
        }
        if (m.group(4) != null) {
            return day(m.group(6), month(m.group(4)), m.group(5));
        }
        return m.group(7) != null
                ? day(m.group(7), Integer.parseInt(m.group(9)), m.group(10))
                : day(m.group(13), Integer.parseInt(m.group(12)), m.group(11));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() < 1800 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
