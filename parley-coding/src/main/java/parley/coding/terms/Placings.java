package parley.coding.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.coding.learning.Features;
import parley.model.Matter;
import parley.model.Term;

/// The matters that a measure may belong to: those its words tell, those the report is about, and `other`.
final class Placings {
    private static final double SURE = 1.5;

    private Placings() {}

    /// The measures that could be meant, the one told most surely first.
    static List<Measured> options(Scene scene, int head, Topics topics) {
        Map<Matter, Measured> options = new LinkedHashMap<>();
        Measures.all(scene, head).forEach(m -> options.merge(m.matter(), m, Placings::surer));
        List<Measured> sorted = new ArrayList<>(options.values());
        sorted.sort((a, b) -> Double.compare(b.strength(), a.strength()));
        return sure(sorted) ? List.of(sorted.getFirst()) : vague(scene, head, sorted, topics);
    }

    /// Whether the words tell the matter by themselves.
    private static boolean sure(List<Measured> sorted) {
        return !sorted.isEmpty() && sorted.getFirst().strength() >= SURE;
    }

    private static List<Measured> vague(Scene scene, int head, List<Measured> told, Topics topics) {
        List<Measured> options = new ArrayList<>(told);
        Measured none = Measures.none(scene, head);
        options.add(none);
        for (Matter matter : topics.ranked()) {
            if (options.stream().noneMatch(o -> o.matter().equals(matter))) {
                options.add(none.about(matter));
            }
        }
        return options;
    }

    private static Measured surer(Measured one, Measured other) {
        return other.strength() > one.strength() ? other : one;
    }

    /// What speaks for each option; one template a line, the numbers are part of the model.
    static List<Placing> describe(Scene scene, List<Measured> options, Topics topics, Term.Stance stance) {
        List<Placing> placings = new ArrayList<>();
        double best = options.getFirst().strength();
        for (Measured option : options) {
            Features features = new Features();
            int matter = option.matter().hashCode();
            int sure = bucket(option.strength());
            int rank = topics.rank(option.matter());
            int first = option == options.getFirst() ? 1 : 0;
            features.add(60, matter);
            features.add(61, sure, first);
            features.add(62, sure, bucket(best));
            features.add(63, rank, sure);
            features.add(64, rank, bucket(best), first);
            features.add(65, matter, stance.ordinal());
            placings.add(new Placing(option.matter(), features));
        }
        return placings;
    }

    private static int bucket(double strength) {
        return (int) Math.min(9, Math.ceil(strength * 2));
    }
}
