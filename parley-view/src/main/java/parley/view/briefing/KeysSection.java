package parley.view.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Key;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Term;
import parley.view.briefing.Line.Tone;
import parley.view.briefing.Section.Group;
import parley.view.wording.Count;

/// What would unlock the talks: the smallest sets of moves, and whose red line each crosses.
final class KeysSection {
    private KeysSection() {}

    static Section of(Desk desk) {
        Map<List<PartyId>, List<Key>> pairs = new LinkedHashMap<>();
        desk.picture()
                .keys()
                .forEach(key -> pairs.computeIfAbsent(key.between(), p -> new ArrayList<>())
                        .add(key));
        List<Group> groups = new ArrayList<>();
        pairs.entrySet().stream()
                .limit(Page.PAIRS)
                .forEach(pair -> groups.add(group(pair.getKey(), pair.getValue(), desk)));
        if (pairs.size() > Page.PAIRS) {
            groups.add(Group.of(List.of(Page.more(pairs.size() - Page.PAIRS, "pair"))));
        }
        desk.picture()
                .limits()
                .forEach(limit -> groups.add(Group.of(List.of(Line.write()
                        .tag("limit", Tone.WARN)
                        .plain(" " + limit.reason())
                        .done()))));
        if (groups.isEmpty()) {
            groups.add(Group.of(List.of(Line.plain("Nothing to unlock."))));
        }
        return Section.of("keys", "What would unlock them", groups);
    }

    private static Group group(List<PartyId> between, List<Key> keys, Desk desk) {
        List<Line> lines = Page.first(keys, Page.KEYS, "key", key -> line(key, desk));
        return Group.of(
                "Between "
                        + Count.list(
                                between.stream().map(desk.wording()::inSentence).toList()),
                lines);
    }

    private static Line line(Key key, Desk desk) {
        Line.Writing line = Line.write().strong(Count.of(key.size(), "move")).plain(" ");
        if (key.crosses().isEmpty()) {
            line.tag("crosses no red line", Tone.GOOD);
        } else {
            List<String> whose = desk.terms(key.crosses()).stream()
                    .map(term -> desk.wording().name(term.holder()))
                    .distinct()
                    .toList();
            line.tag("crosses a red line of " + Count.list(whose), Tone.BAD);
        }
        return line.note(desk.cite(key.terms()))
                .under(key.moves().stream().map(move -> move(move, desk)).toList())
                .done();
    }

    private static Line move(Key.Move move, Desk desk) {
        Line.Writing line = Line.write().strong(desk.wording().name(move.party()));
        desk.term(move.term())
                .ifPresentOrElse(
                        term -> line.plain(" " + act(move, term, desk) + ": ")
                                .quote(TermLine.quote(term.span().text()))
                                .note(desk.notes().of(term)),
                        () -> line.plain(" gives way on " + move.term()));
        return line.done();
    }

    private static String act(Key.Move move, Term term, Desk desk) {
        return switch (move.change()) {
            case DROPS -> "gives up " + standpoint(move, term, desk);
            case SOFTENS -> "softens " + standpoint(move, term, desk);
            case ACCEPTS -> accepts(move.party(), term.measure(), desk);
            case STARTS -> "takes the first step and " + accepts(move.party(), term.measure(), desk);
        };
    }

    private static String standpoint(Key.Move move, Term term, Desk desk) {
        String standpoint = desk.wording().standpoint(term);
        boolean own = move.party().equals(term.holder());
        return own ? standpoint : standpoint.replaceFirst("^its", desk.wording().inSentence(term.holder()) + "’s");
    }

    private static String accepts(PartyId party, Measure measure, Desk desk) {
        boolean own = measure.doer().filter(party::equals).isPresent();
        return own
                ? "agrees to " + desk.wording().verb(measure)
                : "accepts " + desk.wording().noun(measure);
    }
}
