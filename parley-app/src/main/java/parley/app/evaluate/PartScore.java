package parley.app.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.app.evaluate.Marked.Part;
import parley.coding.attribution.Range;

/// Scores one part (content, source, cue) over reports, three ways: spans that are equal once stripped (`exact`), the
/// share of each span that the other side has (`overlap`, Pareti 2013), and characters (`char`).
final class PartScore {
    private final Part part;
    private final Tally exact = new Tally();
    private final Tally overlap = new Tally();
    private final Tally characters = new Tally();

    PartScore(Part part) {
        this.part = part;
    }

    void add(Characters text, List<Marked> gold, List<Marked> found) {
        List<Range> marked = spans(text, gold);
        List<Range> predicted = spans(text, found);
        int equal = common(marked, predicted);
        exact.add(equal, predicted.size(), equal, marked.size());
        BitSet goldCharacters = text.counted(marked);
        BitSet foundCharacters = text.counted(predicted);
        Set<Range> oneOfEach = new LinkedHashSet<>(predicted);
        Set<Range> oneOfEachMarked = new LinkedHashSet<>(marked);
        overlap.add(
                shares(text, oneOfEach, goldCharacters),
                oneOfEach.size(),
                shares(text, oneOfEachMarked, foundCharacters),
                oneOfEachMarked.size());
        int common = Characters.common(goldCharacters, foundCharacters);
        characters.add(common, foundCharacters.cardinality(), common, goldCharacters.cardinality());
    }

    /// The stripped spans; a source counts once though it serve several attributions.
    private List<Range> spans(Characters text, List<Marked> all) {
        List<Range> spans = new ArrayList<>();
        all.forEach(a -> a.part(part).forEach(range -> text.stripped(range).ifPresent(spans::add)));
        return part == Part.SOURCE ? List.copyOf(new LinkedHashSet<>(spans)) : spans;
    }

    private static int common(List<Range> marked, List<Range> predicted) {
        Map<Range, Integer> left = new HashMap<>();
        marked.forEach(range -> left.merge(range, 1, Integer::sum));
        int common = 0;
        for (Range range : predicted) {
            int more = left.getOrDefault(range, 0);
            if (more > 0) {
                common++;
                left.put(range, more - 1);
            }
        }
        return common;
    }

    private static double shares(Characters text, Collection<Range> spans, BitSet other) {
        double sum = 0;
        for (Range span : spans) {
            BitSet own = text.counted(List.of(span));
            sum += own.isEmpty() ? 0 : (double) Characters.common(own, other) / own.cardinality();
        }
        return sum;
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.addAll(exact.measures(part.label() + ".exact"));
        measures.addAll(overlap.measures(part.label() + ".overlap"));
        measures.addAll(characters.measures(part.label() + ".char"));
        return measures;
    }
}
