package parley.app.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Scores whole attributions: found when the content shares at least half of all its characters with a marked one
/// (pairs chosen greedily, best first); then source and cue are judged.
final class RelationScore {
    private final Tally exact = new Tally();
    private final Tally found = new Tally();
    private final Tally withSource = new Tally();
    private final Tally all = new Tally();
    private final Tally source = new Tally();
    private final Map<String, Tally> forms = new TreeMap<>();

    /// A marked and a found attribution that share content.
    private record Pair(double jaccard, int gold, int found) {
        /// Best first; among equals the later ones.
        int before(Pair other) {
            int order = Double.compare(other.jaccard, jaccard);
            order = order != 0 ? order : Integer.compare(other.gold, gold);
            return order != 0 ? order : Integer.compare(other.found, found);
        }
    }

    void add(Characters text, List<Marked> gold, List<Marked> predicted) {
        List<Marked> marked = gold.stream().filter(a -> !a.content().isEmpty()).toList();
        List<Marked> made =
                predicted.stream().filter(a -> !a.content().isEmpty()).toList();
        for (Tally tally : List.of(exact, found, withSource, all)) {
            tally.add(0, made.size(), 0, marked.size());
        }
        marked.forEach(a -> form(a).add(0, 0, 0, 1));
        for (Pair pair : matched(text, marked, made)) {
            judge(text, marked.get(pair.gold()), made.get(pair.found()), pair.jaccard());
        }
    }

    private Tally form(Marked marked) {
        return forms.computeIfAbsent(marked.form().orElse("any"), form -> new Tally());
    }

    private static List<Pair> matched(Characters text, List<Marked> gold, List<Marked> made) {
        List<BitSet> ours = made.stream().map(a -> text.counted(a.content())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int x = 0; x < gold.size(); x++) {
            BitSet theirs = text.counted(gold.get(x).content());
            for (int y = 0; y < made.size(); y++) {
                if (theirs.intersects(ours.get(y))) {
                    pairs.add(new Pair(Characters.jaccard(theirs, ours.get(y)), x, y));
                }
            }
        }
        pairs.sort(Pair::before);
        BitSet usedGold = new BitSet();
        BitSet usedMade = new BitSet();
        pairs.removeIf(pair -> {
            boolean free = !usedGold.get(pair.gold()) && !usedMade.get(pair.found());
            usedGold.set(pair.gold(), free || usedGold.get(pair.gold()));
            usedMade.set(pair.found(), free || usedMade.get(pair.found()));
            return !free;
        });
        return pairs;
    }

    private void judge(Characters text, Marked gold, Marked made, double jaccard) {
        if (text.stripped(gold.content()).equals(text.stripped(made.content()))) {
            exact.add(1, 0, 1, 0);
        }
        if (jaccard < 0.5) {
            return;
        }
        found.add(1, 0, 1, 0);
        form(gold).add(0, 0, 1, 0);
        boolean meets = text.counted(gold.source()).intersects(text.counted(made.source()));
        boolean rightSource =
                gold.source().isEmpty() ? text.counted(made.source()).isEmpty() : meets;
        boolean rightCue = gold.cue().isEmpty() || text.counted(gold.cue()).intersects(text.counted(made.cue()));
        if (!gold.source().isEmpty()) {
            source.add(meets ? 1 : 0, 1, meets ? 1 : 0, 1);
        }
        withSource.add(rightSource ? 1 : 0, 0, rightSource ? 1 : 0, 0);
        all.add(rightSource && rightCue ? 1 : 0, 0, rightSource && rightCue ? 1 : 0, 0);
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.addAll(exact.measures("relation.content-exact"));
        measures.addAll(found.measures("relation.content-half"));
        measures.addAll(withSource.measures("relation.source-and-content"));
        measures.addAll(all.measures("relation.all-three"));
        measures.add(source.measures("relation.source-given-content").getFirst());
        forms.forEach(
                (form, tally) -> measures.add(tally.measures("found." + form).get(1)));
        return measures;
    }
}
