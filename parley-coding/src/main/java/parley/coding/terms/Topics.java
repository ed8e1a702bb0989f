package parley.coding.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.model.Matter;

/// What a whole report is about: its matters by how often their words stand in it. A vague measure (`new approaches`)
/// is mostly about what the report is about.
///
/// @param ranked the matters spoken of most
/// @param known  every matter of the codebook
record Topics(List<Matter> ranked, Set<Matter> known) {
    private static final int KEPT = 3;

    static Topics of(List<Scene> scenes, Set<Matter> known) {
        Map<Matter, Integer> counts = new TreeMap<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.tree().size(); i++) {
                for (Occurrence topic : scene.senses().topics(i)) {
                    Sense.Topic sense = (Sense.Topic) topic.sense();
                    boolean alone = sense.role() == Sense.Role.ACT || sense.role() == Sense.Role.UNDO;
                    counts.merge(sense.matter(), alone ? 2 : 1, Integer::sum);
                }
            }
        }
        return new Topics(
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Matter, Integer>comparingByValue(Comparator.reverseOrder()))
                        .limit(KEPT)
                        .map(Map.Entry::getKey)
                        .toList(),
                known);
    }
}
