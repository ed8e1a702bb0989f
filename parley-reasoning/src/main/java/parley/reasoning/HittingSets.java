package parley.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// The smallest hitting sets of one component, and those one element larger that hold no superfluous element.
///
/// First the minimum: where a packing of disjoint sets and a greedy hitting set agree it is known at once, else
/// [MaxSat]
/// finds it. Then a search that takes an unhit set with the fewest elements left and tries each, leaving out those
/// tried before, so that no solution is met twice. A branch is given up where the packing shows that the bound is too
/// small.
final class HittingSets {
    private final List<BitSet> sets;
    private final int minimum;
    private int left;
    private boolean cut;

    /// @param limit how many steps the search may take
    HittingSets(List<BitSet> sets, int limit) {
        this.sets = sets;
        left = limit;
        int packed = packing(new BitSet(), new BitSet());
        minimum = packed == greedy() ? packed : MaxSat.minimum(sets);
    }

    int minimum() {
        return minimum;
    }

    /// Whether the search ended before everything was seen.
    boolean cut() {
        return cut;
    }

    /// Every hitting set of `size` elements without a superfluous one.
    List<BitSet> ofSize(int size) {
        List<BitSet> found = new ArrayList<>();
        new Search(size, found).go(new BitSet(), new BitSet());
        return found;
    }

    private final class Search {
        private final int size;
        private final List<BitSet> found;

        Search(int size, List<BitSet> found) {
            this.size = size;
            this.found = found;
        }

        void go(BitSet chosen, BitSet excluded) {
            List<BitSet> open = open(chosen);
            if (open.isEmpty()) {
                if (chosen.cardinality() == size && lean(chosen)) {
                    found.add((BitSet) chosen.clone());
                }
            } else if (--left < 0) {
                cut = true;
            } else if (packing(chosen, excluded) <= size - chosen.cardinality()) {
                branch(fewest(open, excluded), chosen, excluded);
            }
        }

        private void branch(BitSet options, BitSet chosen, BitSet excluded) {
            BitSet without = (BitSet) excluded.clone();
            for (int i = options.nextSetBit(0); i >= 0 && !cut; i = options.nextSetBit(i + 1)) {
                chosen.set(i);
                go(chosen, without);
                chosen.clear(i);
                without.set(i);
            }
        }
    }

    private List<BitSet> open(BitSet chosen) {
        return sets.stream().filter(s -> !s.intersects(chosen)).toList();
    }

    private static BitSet fewest(List<BitSet> open, BitSet excluded) {
        return open.stream()
                .map(s -> minus(s, excluded))
                .min(Comparator.comparingInt(BitSet::cardinality))
                .orElseThrow();
    }

    private boolean lean(BitSet solution) {
        return solution.stream().allMatch(i -> sets.stream().anyMatch(s -> s.get(i) && only(s, solution)));
    }

    private static boolean only(BitSet set, BitSet solution) {
        BitSet hit = (BitSet) set.clone();
        hit.and(solution);
        return hit.cardinality() == 1;
    }

    /// How many unhit sets share no element: at least so many elements are needed. One set with nothing left needs more
    /// than there are.
    private int packing(BitSet chosen, BitSet excluded) {
        BitSet taken = new BitSet();
        int count = 0;
        for (BitSet set : sets) {
            if (!set.intersects(chosen)) {
                BitSet rest = minus(set, excluded);
                if (rest.isEmpty()) {
                    return Integer.MAX_VALUE;
                }
                if (!rest.intersects(taken)) {
                    taken.or(rest);
                    count++;
                }
            }
        }
        return count;
    }

    private int greedy() {
        BitSet chosen = new BitSet();
        for (List<BitSet> open = open(chosen); !open.isEmpty(); open = open(chosen)) {
            List<BitSet> unhit = open;
            BitSet all = new BitSet();
            unhit.forEach(all::or);
            chosen.set(all.stream()
                    .boxed()
                    .max(Comparator.comparingLong(
                            i -> unhit.stream().filter(s -> s.get(i)).count()))
                    .orElseThrow());
        }
        return chosen.cardinality();
    }

    private static BitSet minus(BitSet set, BitSet other) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(other);
        return rest;
    }
}
