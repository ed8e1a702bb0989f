package parley.view.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.Event;
import parley.view.briefing.Section.Group;
import parley.view.briefing.Week.Pair;

/// Cooperation and conflict a week between two parties, the oldest week first: a table of the pairs with most events.
final class WeeksSection {
    private static final String HEADING = "Cooperation and conflict by week";
    private static final List<String> HEADS = List.of("Week of", "Between", "Words +", "Deeds +", "Words −", "Deeds −");
    private static final String CAPTION =
            "Events between two parties, each counted once: words and deeds of cooperation (+) and of conflict (−).";
    private static final int NOTES = 2;

    private WeeksSection() {}

    static Section of(Desk desk) {
        List<Week> all = Week.of(desk);
        if (all.isEmpty()) {
            Line none = Line.plain("No dated events between two parties were reported.");
            return Section.of("weeks", HEADING, List.of(Group.of(List.of(none))));
        }
        List<Week> shown = shown(all);
        Table table = new Table(
                CAPTION, HEADS, shown.stream().map(week -> row(week, desk)).toList());
        List<Line> lines = new ArrayList<>(List.of(Line.plain(CAPTION)));
        if (all.size() > shown.size()) {
            lines.add(Page.more(all.size() - shown.size(), "row"));
        }
        return Section.of("weeks", HEADING, table, List.of(Group.of(lines)));
    }

    /// The last weeks of the pairs with most events.
    private static List<Week> shown(List<Week> all) {
        List<Pair> pairs = all.stream()
                .map(Week::pair)
                .distinct()
                .sorted(Comparator.<Pair>comparingLong(pair -> -events(pair, all))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Page.PAIRS)
                .toList();
        List<Week> weeks =
                all.stream().filter(week -> pairs.contains(week.pair())).toList();
        return weeks.subList(Math.max(0, weeks.size() - Page.WEEKS), weeks.size());
    }

    private static long events(Pair pair, List<Week> all) {
        return all.stream()
                .filter(week -> week.pair().equals(pair))
                .mapToLong(week -> week.events().size())
                .sum();
    }

    private static Table.Row row(Week week, Desk desk) {
        List<String> cells = new ArrayList<>(List.of(week.monday().toString(), name(week.pair(), desk)));
        IntStream.rangeClosed(1, 4).forEach(quad -> cells.add(count(week.events(), quad)));
        List<Integer> notes = week.events().stream()
                .limit(NOTES)
                .flatMap(event -> desk.notes().of(event).stream())
                .distinct()
                .toList();
        return new Table.Row(cells, notes);
    }

    private static String name(Pair pair, Desk desk) {
        return desk.wording().name(pair.one()) + " – " + desk.wording().name(pair.other());
    }

    private static String count(List<Event> events, int quad) {
        long number =
                events.stream().filter(event -> event.category().quad() == quad).count();
        return String.valueOf(number);
    }
}
