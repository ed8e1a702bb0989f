package parley.coding.parties;

import java.time.LocalDate;
import parley.model.ParleyException;

/// Days as registry files write them: a day, a month (`1991-08`) or a year.
final class Days {
    private Days() {}

    /// The first day of the day, month or year.
    static LocalDate first(String text) {
        return LocalDate.of(
                number(text, 0, 4),
                text.length() > 4 ? number(text, 5, 7) : 1,
                text.length() > 7 ? number(text, 8, 10) : 1);
    }

    /// The day, or the first day after the month or year: an end that is not included.
    static LocalDate end(String text) {
        LocalDate first = first(text);
        return switch (text.length()) {
            case 4 -> first.plusYears(1);
            case 7 -> first.plusMonths(1);
            default -> first;
        };
    }

    /// The digits `[from, to)`, behind a hyphen where they are not the first.
    private static int number(String text, int from, int to) {
        boolean parted = from == 0 || text.charAt(from - 1) == '-';
        if (!parted || text.length() > 10 || text.length() < to || !digits(text, from, to)) {
            throw new ParleyException("a day is 1991-08-25, 1991-08 or 1991, not " + text);
        }
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
