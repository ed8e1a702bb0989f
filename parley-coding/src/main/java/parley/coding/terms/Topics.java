package parley.coding.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.coding.codebook.Codebook;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.coding.codebook.Senses;
import parley.model.Matter;

/// What a whole report is about: its matters by how often their words stand in it. A vague measure (`new approaches`)
/// is mostly about what the report is about.
record Topics(List<Matter> ranked) {
    private static final int KEPT = 3;

    static Topics of(List<Senses> sentences, List<Integer> sizes) {
        Map<Matter, Integer> counts = new TreeMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = 0; i < sizes.get(s); i++) {
                for (Occurrence topic : sentences.get(s).topics(i)) {
                    Sense.Topic sense = (Sense.Topic) topic.sense();
                    boolean alone = sense.role() == Sense.Role.ACT || sense.role() == Sense.Role.UNDO;
                    counts.merge(sense.matter(), alone ? 2 : 1, Integer::sum);
                }
            }
        }
        return new Topics(counts.entrySet().stream()
                .sorted(Map.Entry.<Matter, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(KEPT)
                .map(Map.Entry::getKey)
                .toList());
    }

    static Topics of(Codebook codebook, parley.coding.reading.Reading reading) {
        return of(
                reading.trees().stream().map(codebook::senses).toList(),
                reading.trees().stream().map(parley.coding.reading.Tree::size).toList());
    }

    /// 1 for the matter spoken of most, 0 for one that is not among the first.
    int rank(Matter matter) {
        return ranked.indexOf(matter) + 1;
    }
}
