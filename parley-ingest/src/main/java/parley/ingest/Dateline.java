package parley.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a report says it comes from: `MOSCOW, Dec 2 (Agency) —`, `NEW YORK (AGENCY) -`, `GENEVA, May 4. /AGENCY/.`,
/// `Agency - `, `(Agency) - `.
///
/// @param day    the day of the month, where one is given
/// @param year   seldom given
/// @param agency the name between brackets or slashes
record Dateline(Optional<MonthDay> day, Optional<Integer> year, Optional<String> agency) {
    /// A day without its year.
    record MonthDay(int month, int day) {}

    /// A dateline stands at the very start of a line and is short.
    private static final int LONGEST = 160;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"'”’)]*");

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String PLACE = WORD + "(?:[ /]" + WORD + "){0,5}";
    private static final String REGION = "(?:, " + WORD + "(?: " + WORD + "){0,2})?";
    private static final String DATE = "(?:[,.] ?(?:(?<month>(?i:" + WrittenDate.MONTH + ")) (?<day>\\d{1,2})"
            + "|(?<early>\\d{1,2}) (?<late>(?i:" + WrittenDate.MONTH + ")))(?:,? (?<year>\\d{4}))?\\.?)?";
    private static final String DASH = "\\s?(?:--|[-–—―_])\\s?";

    private static final Pattern PLACED =
            Pattern.compile("(?<place>" + PLACE + ")" + REGION + DATE + "(?:\\s?\\((?<agency>\\p{L}[^()\\n]{1,40})\\)"
                    + DASH + "|\\s?/(?<slashed>\\p{L}[^/\\n]{1,40})/(?:\\.|" + DASH + ")|\\s?(?:--|[-–—―])\\s).*");

    /// Agencies whose name alone opens a report.
    private static final String AGENCIES =
            "Reuters|AP|AFP|UPI|TASS|Xinhua|dpa|DPA|Interfax|RIA Novosti|Kyodo|Yonhap|Anadolu"
                    + "|ANSA|EFE|PTI|Bloomberg|Ukrinform|Tanjug|SANA|IRNA|WAFA|KCNA|APA";

    private static final Pattern BARE = Pattern.compile("\\(?(?<agency>" + AGENCIES + ")\\)? ?(?:--|[-–—]) .*");

    /// The dateline that `line` begins with.
    static Optional<Dateline> of(String line) {
        String start = line.substring(0, Math.min(line.length(), LONGEST)).strip();
        Matcher placed = PLACED.matcher(start);
        if (placed.matches() && convincing(placed, line)) {
            return Optional.of(new Dateline(day(placed), year(placed), agency(placed)));
        }
        Matcher bare = BARE.matcher(start);
        return bare.matches()
                ? Optional.of(new Dateline(Optional.empty(), Optional.empty(), Optional.of(bare.group("agency"))))
                : Optional.empty();
    }

    /// A place is believed with a date or an agency beside it; one in capitals also where a sentence follows, which a
    /// headline with a dash in it is not.
    private static boolean convincing(Matcher m, String line) {
        String first = m.group("place").split("[ /,]", 2)[0];
        boolean capitals = first.length() > 2 && first.chars().noneMatch(Character::isLowerCase);
        return capitals && SENTENCE_END.matcher(line.strip()).matches()
                || day(m).isPresent()
                || agency(m).isPresent();
    }

    private static Optional<MonthDay> day(Matcher m) {
        if (m.group("month") != null) {
            return monthDay(m.group("month"), m.group("day"));
        }
        return m.group("late") == null ? Optional.empty() : monthDay(m.group("late"), m.group("early"));
    }

    private static Optional<MonthDay> monthDay(String month, String day) {
        int number = Integer.parseInt(day);
        return number < 1 || number > 31
                ? Optional.empty()
                : Optional.of(new MonthDay(WrittenDate.month(month), number));
    }

    private static Optional<Integer> year(Matcher m) {
        return Optional.ofNullable(m.group("year")).map(Integer::valueOf);
    }

    private static Optional<String> agency(Matcher m) {
        return Optional.ofNullable(m.group("agency"))
                .or(() -> Optional.ofNullable(m.group("slashed")))
                .map(String::strip);
    }
}
