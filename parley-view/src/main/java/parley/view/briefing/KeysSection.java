package parley.view.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.model.Key;
import parley.model.PartyId;
import parley.view.briefing.Line.Tone;
import parley.view.briefing.Section.Group;
import parley.view.wording.Count;

/// What would unlock the talks: the smallest sets of moves, the main parties first, and whose red line each crosses.
final class KeysSection {
    private final Desk desk;
    private final MoveWords words;

    private KeysSection(Desk desk) {
        this.desk = desk;
        words = new MoveWords(desk);
    }

    static Section of(Desk desk) {
        return Section.of("keys", "What would unlock them", new KeysSection(desk).groups());
    }

    /// The smallest key of the main parties, the one that crosses fewest red lines.
    static Optional<Key> mildest(Desk desk) {
        return byParties(desk).values().stream().map(KeysSection::mildest).findFirst();
    }

    private static Key mildest(List<Key> keys) {
        return keys.stream()
                .min(Comparator.comparingInt(Key::size)
                        .thenComparingInt(key -> key.crosses().size()))
                .orElseThrow();
    }

    private static Map<List<PartyId>, List<Key>> byParties(Desk desk) {
        Map<List<PartyId>, List<Key>> keys = desk.picture().keys().stream()
                .collect(Collectors.groupingBy(Key::between, LinkedHashMap::new, Collectors.toList()));
        Map<List<PartyId>, List<Key>> ordered = new LinkedHashMap<>();
        keys.keySet().stream().sorted(desk.pairs().order()).forEach(pair -> ordered.put(pair, keys.get(pair)));
        return ordered;
    }

    private List<Group> groups() {
        Map<List<PartyId>, List<Key>> pairs = byParties(desk);
        List<Group> groups = new ArrayList<>();
        List<Map.Entry<List<PartyId>, List<Key>>> two =
                pairs.entrySet().stream().filter(e -> e.getKey().size() == 2).toList();
        two.stream().limit(Page.PAIRS).forEach(e -> groups.add(group(e.getKey(), e.getValue())));
        if (two.size() > Page.PAIRS) {
            groups.add(Group.of(List.of(Page.more(two.size() - Page.PAIRS, "pair"))));
        }
        pairs.entrySet().stream()
                .filter(e -> e.getKey().size() > 2)
                .forEach(e -> groups.add(two.isEmpty() ? group(e.getKey(), e.getValue()) : together(e.getValue())));
        desk.picture()
                .limits()
                .forEach(limit -> groups.add(Group.of(List.of(Line.write()
                        .tag("limit", Tone.WARN)
                        .plain(" " + limit.reason())
                        .done()))));
        if (groups.isEmpty()) {
            groups.add(Group.of(List.of(Line.plain("Nothing to unlock."))));
        }
        return groups;
    }

    /// The whole conflict, where one move helps several pairs: one key in full, the rest counted.
    private Group together(List<Key> keys) {
        Key mildest = mildest(keys);
        Line.Writing line =
                Line.write().strong(Count.of(mildest.size(), "move")).plain(" at least ");
        crossing(line, mildest, keys.size());
        line.plain(", and in it " + shares(mildest))
                .note(desk.cite(mildest.terms()))
                .under(mildest.moves().stream()
                        .map(move -> words.start(move).done())
                        .toList());
        return Group.of("All together, where one move may help several pairs", List.of(line.done()));
    }

    private Group group(List<PartyId> between, List<Key> keys) {
        int size = keys.stream().mapToInt(Key::size).min().orElseThrow();
        List<Key> least = keys.stream().filter(k -> k.size() == size).toList();
        List<Line> lines = new ArrayList<>();
        lines.add(head(least));
        KeyPoints.of(least)
                .ifPresentOrElse(
                        points -> points.points().forEach(p -> lines.add(point(p))),
                        () -> lines.addAll(Page.first(least, Page.KEYS, "key of this size", this::key)));
        firstStep(mildest(least)).ifPresent(lines::add);
        if (keys.size() > least.size()) {
            lines.add(Line.plain("… and " + Count.of(keys.size() - least.size(), "more key") + " of " + (size + 1)
                    + " moves not shown on this page."));
        }
        return Group.of(
                "Between "
                        + Count.list(
                                between.stream().map(desk.wording()::inSentence).toList()),
                lines);
    }

    /// How many moves, how many keys, and at best how many red lines; in the mildest key, which party moves how often.
    private Line head(List<Key> least) {
        Key mildest = mildest(least);
        Line.Writing line = Line.write().strong(Count.of(mildest.size(), "move"));
        line.plain(mildest.size() == 1 ? " would do " : " at least, one on each point ");
        crossing(line, mildest, least.size());
        if (mildest.size() > 1) {
            line.plain(", and in it " + shares(mildest));
        }
        return line.note(desk.cite(mildest.terms())).done();
    }

    private void crossing(Line.Writing line, Key mildest, int keys) {
        String which = keys > 1 ? "the mildest of " + keys + " keys " : "";
        if (mildest.crosses().isEmpty()) {
            line.tag(which + "crosses no red line", Tone.GOOD);
        } else {
            List<String> whose = desk.terms(mildest.crosses()).stream()
                    .map(term -> desk.wording().name(term.holder()))
                    .distinct()
                    .toList();
            line.tag((keys > 1 ? "even " : "") + which + "crosses a red line of " + Count.list(whose), Tone.BAD);
        }
    }

    private String shares(Key key) {
        Map<PartyId, Integer> moves = new TreeMap<>();
        key.moves().forEach(move -> moves.merge(move.party(), 1, Integer::sum));
        return Count.list(moves.entrySet().stream()
                .map(e -> desk.wording().inSentence(e.getKey()) + " moves "
                        + (e.getValue() == 1 ? "once" : e.getValue() == 2 ? "twice" : e.getValue() + " times"))
                .toList());
    }

    private Line point(List<Key.Move> either) {
        Line.Writing line = words.start(either.getFirst());
        either.stream().skip(1).forEach(move -> words.add(line.plain("; or "), move));
        return line.done();
    }

    private Line key(Key key) {
        Line.Writing line = Line.write().plain("a key that ");
        crossing(line, key, 1);
        return line.note(desk.cite(key.terms()))
                .under(key.moves().stream()
                        .map(move -> words.start(move).done())
                        .toList())
                .done();
    }

    /// A key of one move is its own first step.
    private Optional<Line> firstStep(Key mildest) {
        return mildest.first()
                .filter(move -> mildest.size() > 1)
                .map(move -> words.add(Line.write().plain("A first step that needs nobody else first: "), move)
                        .done());
    }
}
