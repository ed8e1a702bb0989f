package parley.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which two parties a picture is about: a pair counts each position of one that names the other, and each block
/// between them.
public final class Pairs {
    private static final Comparator<List<PartyId>> BY_ID =
            Comparator.<List<PartyId>, PartyId>comparing(List::getFirst).thenComparing(List::getLast);
    private final Map<List<PartyId>, Integer> weights = new HashMap<>();

    private Pairs(Picture picture) {
        picture.positions()
                .forEach(p -> Stream.of(p.measure().doer(), p.measure().target())
                        .flatMap(party -> party.stream())
                        .filter(other -> !other.equals(p.party()))
                        .distinct()
                        .forEach(other -> count(p.party(), other)));
        picture.blocks().stream()
                .map(Block::between)
                .filter(b -> b.size() == 2)
                .forEach(b -> count(b.getFirst(), b.getLast()));
    }

    public static Pairs of(Picture picture) {
        return new Pairs(picture);
    }

    /// The pair with the most to say to each other comes first; each in the order of their ids.
    public List<List<PartyId>> all() {
        return weights.keySet().stream().sorted(order()).toList();
    }

    /// Compares sets of parties: pairs by weight, the heaviest first; sets of other sizes after all pairs.
    public Comparator<List<PartyId>> order() {
        return Comparator.<List<PartyId>>comparingInt(parties -> parties.size() == 2 ? 0 : 1)
                .thenComparing(parties -> -weights.getOrDefault(parties, 0))
                .thenComparing(BY_ID);
    }

    private void count(PartyId one, PartyId other) {
        weights.merge(Stream.of(one, other).sorted().toList(), 1, Integer::sum);
    }
}
