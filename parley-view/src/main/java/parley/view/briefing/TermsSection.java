package parley.view.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Position;
import parley.model.Term;
import parley.view.briefing.Line.Tone;
import parley.view.briefing.Section.Group;
import parley.view.wording.Count;

/// Each party's terms as they stand, hard ones first, and last what no matter names.
final class TermsSection {
    private static final Comparator<Position> HARD_FIRST = Comparator.<Position, Boolean>comparing(
                    position -> position.measure().matter().equals(Matter.OTHER))
            .thenComparing(Position::firmness)
            .thenComparing(position -> rank(position.stance()))
            .thenComparing(position -> position.ageDays().orElse(Integer.MAX_VALUE));

    private TermsSection() {}

    static Section of(Desk desk) {
        List<Group> groups = new ArrayList<>();
        for (PartyId party : desk.cast().all()) {
            List<Line> lines = lines(party, desk);
            if (!lines.isEmpty()) {
                groups.add(Group.of(desk.wording().name(party), lines));
            }
        }
        if (groups.isEmpty()) {
            groups.add(Group.of(List.of(Line.plain("No terms were found."))));
        }
        return Section.of("terms", "On which terms", groups);
    }

    private static List<Line> lines(PartyId party, Desk desk) {
        List<Position> positions = desk.picture().positions().stream()
                .filter(position -> position.party().equals(party))
                .sorted(HARD_FIRST)
                .toList();
        return Page.first(positions, Page.TERMS, "term", position -> line(position, desk));
    }

    private static Line line(Position position, Desk desk) {
        return desk.term(position.latest())
                .map(term -> line(position, term, desk))
                .orElseGet(() -> Line.plain(desk.wording().noun(position.measure())));
    }

    private static Line line(Position position, Term term, Desk desk) {
        Line.Writing line = Line.write().plain(desk.wording().predicate(term));
        TermLine.finish(line, term, desk);
        position.since().ifPresent(change -> line.plain(" ").tag(MovementsSection.word(change), Tone.QUIET));
        position.ageDays()
                .filter(days -> days > 0)
                .ifPresent(days -> line.plain(" ").tag(Count.of(days, "day") + " old", Tone.QUIET));
        if (position.reports() > 1) {
            line.plain(" ").tag(Count.of(position.reports(), "report"), Tone.QUIET);
        }
        return line.done();
    }

    /// Demands and refusals before what is on offer.
    private static int rank(Term.Stance stance) {
        return switch (stance) {
            case REQUIRES -> 0;
            case REJECTS -> 1;
            case ACCEPTS -> 2;
            case OFFERS -> 3;
            case DROPS -> 4;
        };
    }
}
