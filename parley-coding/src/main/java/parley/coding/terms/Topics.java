package parley.coding.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.model.Matter;

/// What a whole report is about: its matters by how often their words stand in it, and the words of its title. A vague
/// measure (`new approaches`) is mostly about what the report is about.
///
/// @param ranked the matters spoken of most
/// @param tenths how many tenths of all words of matters are of each, rounded down
/// @param title  the title's words, in lower case
/// @param known  every matter of the codebook
record Topics(List<Matter> ranked, Map<Matter, Integer> tenths, Set<String> title, Set<Matter> known) {
    private static final int KEPT = 3;
    private static final int TENTHS = 10;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'-]+");

    static Topics of(List<Scene> scenes, String title, Set<Matter> known) {
        Map<Matter, Integer> counts = counts(scenes);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<Matter, Integer> tenths = new TreeMap<>();
        counts.forEach((matter, count) -> tenths.put(matter, TENTHS * count / all));
        return new Topics(
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Matter, Integer>comparingByValue(Comparator.reverseOrder()))
                        .limit(KEPT)
                        .map(Map.Entry::getKey)
                        .toList(),
                tenths,
                NO_WORD.splitAsStream(title.toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() > 1)
                        .collect(Collectors.toCollection(TreeSet::new)),
                known);
    }

    private static Map<Matter, Integer> counts(List<Scene> scenes) {
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
        return counts;
    }
}
