package parley.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.model.Block;
import parley.model.Key;
import parley.model.Key.Change;
import parley.model.Limit;
import parley.model.PartyId;

/// Every smallest set of moves that leaves no block among some parties, then those one larger in which every move is
/// needed. Keys that cross fewer red lines come first.
final class Keys {
    private final Map<String, Voiced> terms;
    private final ReasonerSettings settings;
    private final List<Key> keys = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();

    /// @param terms by id
    Keys(Map<String, Voiced> terms, ReasonerSettings settings) {
        this.terms = terms;
        this.settings = settings;
    }

    List<Key> keys() {
        return List.copyOf(keys);
    }

    List<Limit> limits() {
        return List.copyOf(limits);
    }

    /// Adds the keys to `obstacles`, all of which stand among `between`.
    void find(List<PartyId> between, List<Obstacle> obstacles) {
        if (obstacles.isEmpty()) {
            return;
        }
        List<Way> ways = obstacles.stream()
                .flatMap(o -> o.ways().stream())
                .distinct()
                .sorted()
                .toList();
        List<BitSet> sets = obstacles.stream().map(o -> bits(o, ways)).toList();
        Choices choices =
                new Choices(Components.of(sets).stream().map(c -> part(c, ways)).toList());
        Moves moves = new Moves(terms, obstacles);
        List<Key> least = ordered(choices.least(settings.keyLimit()), ways, moves, between);
        keys.addAll(least);
        int room = settings.keyLimit() - least.size();
        keys.addAll(ordered(choices.larger(room), ways, moves, between));
        say(between, choices, least);
    }

    private Choices.Part part(List<BitSet> sets, List<Way> ways) {
        HittingSets search = new HittingSets(sets, settings.searchLimit());
        List<BitSet> least = sorted(search.ofSize(search.minimum()), ways);
        List<BitSet> larger = search.cut() ? List.of() : sorted(search.ofSize(search.minimum() + 1), ways);
        return new Choices.Part(least, larger, !search.cut());
    }

    private List<BitSet> sorted(List<BitSet> solutions, List<Way> ways) {
        return solutions.stream()
                .sorted(Comparator.comparing((BitSet s) ->
                                s.stream().filter(i -> crosses(ways.get(i))).count())
                        .thenComparing(s -> s.stream().boxed().toList().toString()))
                .toList();
    }

    private boolean crosses(Way way) {
        Voiced term = terms.get(way.term());
        return term != null && term.hard() && term.holder().equals(way.party());
    }

    private List<Key> ordered(List<BitSet> solutions, List<Way> ways, Moves moves, List<PartyId> between) {
        return sorted(solutions, ways).stream()
                .map(s -> s.stream().mapToObj(ways::get).toList())
                .map(chosen -> new Key(
                        between,
                        chosen.stream().map(moves::move).toList(),
                        chosen.stream().filter(this::crosses).map(Way::term).toList()))
                .toList();
    }

    private static BitSet bits(Obstacle obstacle, List<Way> ways) {
        BitSet set = new BitSet();
        obstacle.ways().forEach(w -> set.set(ways.indexOf(w)));
        return set;
    }

    private void say(List<PartyId> between, Choices choices, List<Key> least) {
        String who = String.join(
                ", ", new TreeSet<>(between.stream().map(PartyId::value).toList()));
        if (!choices.complete()) {
            limits.add(new Limit("between " + who + " the search for keys ended after " + settings.searchLimit()
                    + " steps; there may be more keys than are listed"));
        }
        String listed = settings.keyLimit() + " are listed";
        java.math.BigInteger all = choices.leastCount().add(choices.largerCount());
        if (all.compareTo(java.math.BigInteger.valueOf(settings.keyLimit())) > 0) {
            String size = least.isEmpty() ? "the least size" : least.getFirst().size() + " moves";
            limits.add(new Limit("between " + who + " there are " + choices.leastCount() + " keys of " + size + " and "
                    + choices.largerCount() + " one move larger; " + listed));
        }
    }

    /// Names what a party does in a move: the least change that takes its term out of every block it is in.
    private record Moves(Map<String, Voiced> terms, List<Obstacle> obstacles) {
        Key.Move move(Way way) {
            return new Key.Move(way.party(), way.term(), change(way));
        }

        private Change change(Way way) {
            Voiced term = terms.get(way.term());
            if (term == null || !term.holder().equals(way.party()) || term.side() == Voiced.Side.NO) {
                return Change.ACCEPTS;
            }
            if (term.side() == Voiced.Side.YES) {
                return kinds(way).allMatch(k -> k == Block.Kind.UNMET) ? Change.SOFTENS : Change.ACCEPTS;
            }
            if (kinds(way).allMatch(k -> k == Block.Kind.CYCLE)) {
                return Change.STARTS;
            }
            return term.hard() ? Change.DROPS : Change.SOFTENS;
        }

        private Stream<Block.Kind> kinds(Way way) {
            return obstacles.stream()
                    .filter(o -> o.ways().contains(way))
                    .map(o -> o.block().kind());
        }
    }
}
