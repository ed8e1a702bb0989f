package parley.reasoning;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The hitting sets of independent components put together: one choice from each.
///
/// Twenty components with two choices each have a million combinations; they are counted exactly and listed in order
/// as far as asked.
final class Choices {
    /// What one component offers, the best first.
    record Part(List<BitSet> least, List<BitSet> larger, boolean complete) {}

    private final List<Part> parts;

    Choices(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    BigInteger leastCount() {
        return count(-1);
    }

    BigInteger largerCount() {
        return IntStream.range(0, parts.size()).mapToObj(this::count).reduce(BigInteger.ZERO, BigInteger::add);
    }

    boolean complete() {
        return parts.stream().allMatch(Part::complete);
    }

    List<BitSet> least(int limit) {
        return combine(-1, limit);
    }

    /// Those where exactly one component takes a choice one larger than its least.
    List<BitSet> larger(int limit) {
        List<BitSet> all = new ArrayList<>();
        for (int i = 0; i < parts.size() && all.size() < limit; i++) {
            all.addAll(combine(i, limit - all.size()));
        }
        return all;
    }

    private List<BitSet> options(int part, int grown) {
        return part == grown ? parts.get(part).larger() : parts.get(part).least();
    }

    private BigInteger count(int grown) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> BigInteger.valueOf(options(i, grown).size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private List<BitSet> combine(int grown, int limit) {
        List<BitSet> combined = List.of(new BitSet());
        for (int i = 0; i < parts.size(); i++) {
            List<BitSet> next = new ArrayList<>();
            for (BitSet before : combined) {
                for (BitSet option : options(i, grown)) {
                    if (next.size() < limit) {
                        next.add(union(before, option));
                    }
                }
            }
            combined = next;
        }
        return combined;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
