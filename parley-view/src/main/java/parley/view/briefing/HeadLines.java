package parley.view.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.Event;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.model.Statement;
import parley.model.Term;
import parley.model.conflict.Prospect;
import parley.view.wording.Count;
import parley.view.wording.Dates;

/// Title, as-of line, what it was made from.
final class HeadLines {
    private static final int NAMED = 4;

    private HeadLines() {}

    static Briefing.Head of(Desk desk, Optional<Prospect> prospect) {
        return new Briefing.Head(
                "Where the talks stand", parties(desk), asOf(desk), madeOf(desk.record()), Summary.of(desk, prospect));
    }

    private static String parties(Desk desk) {
        List<String> names =
                desk.cast().all().stream().map(desk.wording()::name).toList();
        if (names.isEmpty()) {
            return "No party has stated a term";
        }
        if (names.size() <= NAMED + 1) {
            return Count.list(names);
        }
        List<String> first = new ArrayList<>(names.subList(0, NAMED));
        first.add((names.size() - NAMED) + " others");
        return Count.list(first);
    }

    private static String asOf(Desk desk) {
        return desk.picture().asOf().map(day -> "As of " + Dates.day(day)).orElse("Undated: no report carries a date");
    }

    private static String madeOf(PublicRecord record) {
        long outlets = record.documents().stream()
                .map(Document::outlet)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return "Made from " + Count.of(record.documents().size(), "report")
                + (outlets > 0 ? " of " + Count.of(outlets, "outlet") : "")
                + period(record)
                + ": " + Count.of(record.entries(Statement.class).size(), "statement")
                + ", " + Count.of(record.entries(Term.class).size(), "term")
                + ", " + Count.of(record.entries(Event.class).size(), "event")
                + ". It tells what was publicly said, no more.";
    }

    private static String period(PublicRecord record) {
        List<LocalDate> days = record.documents().stream()
                .map(Document::publication)
                .flatMap(Optional::stream)
                .map(Publication::date)
                .sorted()
                .toList();
        return days.isEmpty() ? "" : ", " + Dates.period(days.getFirst(), days.getLast());
    }
}
