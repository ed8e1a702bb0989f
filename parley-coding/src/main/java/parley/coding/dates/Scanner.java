package parley.coding.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import parley.coding.reading.Tree;

/// Finds the date expressions of one sentence, token by token; the words are those of English, not of any outlet.
final class Scanner {
    private static final Map<String, Expression> WORDS = Map.of(
            "today", new Expression.Shifted(0, ChronoUnit.DAYS),
            "tonight", new Expression.Shifted(0, ChronoUnit.DAYS),
            "yesterday", new Expression.Shifted(-1, ChronoUnit.DAYS),
            "tomorrow", new Expression.Shifted(1, ChronoUnit.DAYS));
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day",
            ChronoUnit.DAYS,
            "week",
            ChronoUnit.WEEKS,
            "month",
            ChronoUnit.MONTHS,
            "year",
            ChronoUnit.YEARS,
            "weekend",
            ChronoUnit.WEEKS,
            "fortnight",
            ChronoUnit.WEEKS);
    private static final Map<String, Integer> SIDES =
            Map.of("last", -1, "past", -1, "previous", -1, "this", 0, "next", 1, "coming", 1);
    private static final List<String> NUMBERS = List.of(
            "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, Month> MONTHS = months();

    private final Tree tree;

    Scanner(Tree tree) {
        this.tree = tree;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
        }
        return Map.copyOf(names);
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            names.put(name, month);
            names.put(name.substring(0, 3), month);
            names.put(name.substring(0, 3) + ".", month);
        }
        names.put("Sept.", Month.SEPTEMBER);
        names.put("Sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }

    List<Found> scan() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Optional<Found> here = at(i);
            if (here.isPresent()) {
                found.add(here.get());
                i = here.get().to() - 1;
            }
        }
        return found;
    }

    private Optional<Found> at(int i) {
        String form = tree.token(i).form();
        Expression word = WORDS.get(form.toLowerCase(Locale.ROOT));
        if (word != null) {
            return Optional.of(new Found(i, i + 1, i, word));
        }
        if (WEEKDAYS.containsKey(form)) {
            return written(i).or(() -> Optional.of(new Found(i, i + 1, i, weekday(form, i))));
        }
        return month(i).or(() -> unit(i)).or(() -> year(i));
    }

    /// `Tuesday, Dec. 6, 2022`: the date written out behind the day of the week that begins it.
    private Optional<Found> written(int weekday) {
        int next = weekday + 1;
        int start = next < tree.size() && tree.token(next).form().equals(",") ? next + 1 : next;
        return IntStream.of(start, start + 1)
                .filter(i -> i < tree.size())
                .mapToObj(this::month)
                .flatMap(Optional::stream)
                .filter(f -> f.from() == start && f.to() - start > 1)
                .map(f -> new Found(weekday, f.to(), weekday, f.expression()))
                .findFirst();
    }

    private Expression weekday(String form, int i) {
        int side = i > 0 ? SIDES.getOrDefault(lower(i - 1), 0) : 0;
        Expression.Weekday.Side which = side < 0
                ? Expression.Weekday.Side.LAST
                : side > 0 ? Expression.Weekday.Side.NEXT : Expression.Weekday.Side.NEAREST;
        return new Expression.Weekday(WEEKDAYS.getOrDefault(form, DayOfWeek.MONDAY), which);
    }

    /// `March`, `5 May`, `May 5th`, `May 5, 2016`, `March 2015`; the number before it belongs to the expression.
    private Optional<Found> month(int i) {
        Month month = MONTHS.get(tree.token(i).form());
        if (month == null || !tree.token(i).upos().equals("PROPN")) {
            return Optional.empty();
        }
        OptionalInt before = i > 0 ? day(i - 1) : OptionalInt.empty();
        OptionalInt after = before.isEmpty() && i + 1 < tree.size() ? day(i + 1) : OptionalInt.empty();
        int to = i + (after.isPresent() ? 2 : 1);
        int comma = to < tree.size() && tree.token(to).form().equals(",") ? to + 1 : to;
        OptionalInt year = comma < tree.size() ? yearNumber(comma) : OptionalInt.empty();
        boolean bare = before.isEmpty() && after.isEmpty() && year.isEmpty();
        if (bare && i > 0 && !"in last next since this by until early late mid of".contains(lower(i - 1))) {
            return Optional.empty();
        }
        Expression date = new Expression.Calendar(month, before.isPresent() ? before : after, year);
        return Optional.of(new Found(before.isPresent() ? i - 1 : i, year.isPresent() ? comma + 1 : to, i, date));
    }

    /// `last week`, `next month`, `three days ago`, `in two weeks`, `earlier this year`.
    private Optional<Found> unit(int i) {
        ChronoUnit unit = UNITS.get(tree.token(i).lemma());
        if (unit == null || i == 0) {
            return Optional.empty();
        }
        Integer side = SIDES.get(lower(i - 1));
        if (side != null && tree.token(i).xpos().equals("NN")) {
            return Optional.of(new Found(i - 1, i + 1, i, new Expression.Shifted(side, unit)));
        }
        int amount = number(i - 1);
        boolean ago = i + 1 < tree.size()
                && (lower(i + 1).equals("ago") || lower(i + 1).equals("earlier"));
        boolean ahead = i > 1 && lower(i - 2).equals("in");
        if (amount <= 0 || ago == ahead) {
            return Optional.empty();
        }
        int head = ago && tree.head(i) == i + 1 ? i + 1 : i;
        return Optional.of(
                new Found(i - 1, ago ? i + 2 : i + 1, head, new Expression.Shifted(ago ? -amount : amount, unit)));
    }

    /// `in 2015`; a bare number is no year.
    private Optional<Found> year(int i) {
        OptionalInt year = i > 0 && (lower(i - 1).equals("in") || lower(i - 1).equals("during"))
                ? yearNumber(i)
                : OptionalInt.empty();
        return year.isPresent()
                ? Optional.of(new Found(i, i + 1, i, new Expression.Year(year.getAsInt())))
                : Optional.empty();
    }

    private OptionalInt yearNumber(int i) {
        String form = tree.token(i).form();
        return form.matches("(19|20)\\d\\d") ? OptionalInt.of(Integer.parseInt(form)) : OptionalInt.empty();
    }

    private OptionalInt day(int i) {
        String form = tree.token(i).form();
        if (!form.matches("\\d\\d?(st|nd|rd|th)?")) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(form.replaceAll("\\D", ""));
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    private int number(int i) {
        String form = lower(i);
        return form.matches("\\d{1,3}")
                ? Integer.parseInt(form)
                : Math.max(NUMBERS.indexOf(form.equals("an") ? "a" : form), form.equals("a") ? 1 : 0);
    }

    private String lower(int i) {
        return tree.token(i).form().toLowerCase(Locale.ROOT);
    }
}
