package parley.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Splits sets into groups that share no element: each group is solved alone, and solutions multiply.
final class Components {
    private Components() {}

    /// In the order of their least elements. A set that holds another one whole is left out: what hits the smaller hits
    /// it.
    static List<List<BitSet>> of(List<BitSet> sets) {
        List<List<BitSet>> groups = new ArrayList<>();
        for (BitSet set : smallest(sets)) {
            List<BitSet> joined = new ArrayList<>();
            groups.removeIf(group -> {
                boolean touches = group.stream().anyMatch(set::intersects);
                if (touches) {
                    joined.addAll(group);
                }
                return touches;
            });
            joined.add(set);
            groups.add(joined);
        }
        groups.forEach(group -> group.sort(IN_ORDER));
        groups.sort(Comparator.comparing(g -> g.getFirst(), IN_ORDER));
        return groups;
    }

    private static final Comparator<BitSet> IN_ORDER = Components::compare;

    private static int compare(BitSet a, BitSet b) {
        int i = a.nextSetBit(0);
        int j = b.nextSetBit(0);
        while (i >= 0 && i == j) {
            i = a.nextSetBit(i + 1);
            j = b.nextSetBit(j + 1);
        }
        return Integer.compare(i, j);
    }

    private static List<BitSet> smallest(List<BitSet> sets) {
        List<BitSet> distinct = sets.stream().distinct().toList();
        return distinct.stream()
                .filter(s -> distinct.stream().noneMatch(t -> t != s && within(t, s)))
                .toList();
    }

    private static boolean within(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }
}
