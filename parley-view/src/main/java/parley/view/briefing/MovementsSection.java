package parley.view.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.model.Movement;
import parley.model.Term;
import parley.view.briefing.Line.Tone;
import parley.view.briefing.Section.Group;
import parley.view.wording.Dates;

/// What changed between the reports, the earlier and the later words side by side; the latest first, what is merely new
/// last.
final class MovementsSection {
    private MovementsSection() {}

    static Section of(Desk desk) {
        List<Movement> movements = inOrder(desk);
        List<Line> lines = Page.first(movements, Page.MOVEMENTS, "change", movement -> line(movement, desk));
        if (lines.isEmpty()) {
            lines.add(Line.plain("Nothing changed."));
        }
        return Section.of("movements", "What changed", List.of(Group.of(lines)));
    }

    /// The latest first, and what is merely new last.
    static List<Movement> inOrder(Desk desk) {
        List<Movement> movements = new ArrayList<>(desk.picture().movements().reversed());
        movements.sort(Comparator.comparing(movement -> movement.change() == Movement.Change.NEW));
        return movements;
    }

    private static Line line(Movement movement, Desk desk) {
        Line.Writing line = Line.write()
                .tag(word(movement.change()), tone(movement.change()))
                .plain(" ")
                .strong(desk.wording().name(movement.party()))
                .plain(" on " + desk.wording().noun(movement.measure(), movement.party()));
        return line.note(desk.cite(movement.terms()))
                .under(words(movement, desk))
                .done();
    }

    private static List<Line> words(Movement movement, Desk desk) {
        List<Term> terms = desk.terms(movement.terms());
        List<Line> lines = new ArrayList<>();
        for (Term term : terms) {
            boolean last = term.equals(terms.getLast());
            Line.Writing line = Line.write()
                    .plain((last ? "now" : "earlier")
                            + Dates.when(term.said())
                                    .map(day -> " (" + day + ")")
                                    .orElse("") + ": ")
                    .plain(desk.wording().predicate(term));
            lines.add(TermLine.finish(line, term, desk).done());
        }
        return lines;
    }

    static String word(Movement.Change change) {
        return switch (change) {
            case NEW -> "new";
            case HARDENED -> "hardened";
            case SOFTENED -> "softened";
            case DROPPED -> "dropped";
            case CONTRADICTED -> "contradicted";
            case CLARIFIED -> "clarified";
        };
    }

    private static Tone tone(Movement.Change change) {
        return switch (change) {
            case NEW, CLARIFIED -> Tone.QUIET;
            case HARDENED, CONTRADICTED -> Tone.BAD;
            case SOFTENED, DROPPED -> Tone.GOOD;
        };
    }
}
