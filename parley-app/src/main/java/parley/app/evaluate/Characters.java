package parley.app.evaluate;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import parley.coding.attribution.Range;

/// What counts of a text: not blanks, not quotation marks, not the punctuation at the edges of spans.
record Characters(String text) {
    private static final String STRIPPED = " \t\n\r\"“”‘’',.;:";

    /// A span without what does not count at its edges; empty where nothing is left.
    Optional<Range> stripped(Range range) {
        int start = range.start();
        int end = range.end();
        while (start < end && STRIPPED.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && STRIPPED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    Set<Range> stripped(Collection<Range> ranges) {
        Set<Range> all = new LinkedHashSet<>();
        ranges.forEach(range -> stripped(range).ifPresent(all::add));
        return all;
    }

    /// The offsets in the ranges that count.
    BitSet counted(Collection<Range> ranges) {
        BitSet counted = new BitSet();
        for (Range range : ranges) {
            for (int i = range.start(); i < range.end(); i++) {
                char c = text.charAt(i);
                if (!isBlank(c) && STRIPPED.indexOf(c) < 0 && !Character.isLowSurrogate(c)) {
                    counted.set(i);
                }
            }
        }
        return counted;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /// What both have of what either has, 0 where neither has anything.
    static double jaccard(BitSet a, BitSet b) {
        int common = common(a, b);
        int either = a.cardinality() + b.cardinality() - common;
        return either == 0 ? 0 : (double) common / either;
    }
}
