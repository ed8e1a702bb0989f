package parley.coding.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.coding.learning.Features;
import parley.model.Matter;

/// The matters that a measure may belong to: those its words tell, those the report is about, and `other`; and what
/// speaks for each. One template a line; the numbers are part of the model.
final class Placings {
    private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN");
    private final Scene scene;
    private final List<Measured> options;
    private final Topics topics;
    private final Candidate candidate;
    private final Set<Integer> words;

    private Placings(Scene scene, List<Measured> options, Topics topics, Candidate candidate) {
        this.scene = scene;
        this.options = options;
        this.topics = topics;
        this.candidate = candidate;
        this.words = words(scene, candidate.measure().place().head());
    }

    /// The content words within reach of the measure's head.
    private static Set<Integer> words(Scene scene, int head) {
        Set<Integer> words = new LinkedHashSet<>();
        for (int i : Measures.reached(scene, head)) {
            if (CONTENT.contains(scene.tree().token(i).upos())) {
                words.add(scene.lemma(i).hashCode());
            }
        }
        return words;
    }

    /// The measures that could be meant, the one told most surely first.
    static List<Measured> options(Scene scene, int head, Topics topics) {
        Map<Matter, Measured> told = new LinkedHashMap<>();
        Measures.all(scene, head).forEach(m -> told.merge(m.matter(), m, Placings::surer));
        List<Measured> options = new ArrayList<>(told.values());
        options.sort((a, b) -> Double.compare(b.strength(), a.strength()));
        Measured none = Measures.none(scene, head);
        if (!told.containsKey(Matter.OTHER)) {
            options.add(none);
        }
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

    static List<Placing> describe(Scene scene, List<Measured> options, Topics topics, Candidate candidate) {
        Placings placings = new Placings(scene, options, topics, candidate);
        return options.stream()
                .map(o -> new Placing(o.matter(), placings.features(o)))
                .toList();
    }

    private Features features(Measured option) {
        Features features = new Features();
        int sure = bucket(option.strength());
        int rank = topics.rank(option.matter());
        int rival = rival(option);
        int head = option.place().head();
        int key = option.place().key();
        int role = option.strength() == 0 ? 9 : role(option);
        boolean told = option.strength() > 0;
        features.add(60, told ? 1 : 0, option.matter().equals(Matter.OTHER) ? 1 : 0);
        features.add(61, sure, role);
        features.add(62, sure, rival);
        features.add(63, rank, sure);
        features.add(66, role, key == head ? 1 : 0);
        features.add(67, role, scene.tree().token(key).relation().hashCode());
        features.add(70, depth(option), role);
        features.add(75, told ? 1 : 0, rank, rival);
        if (told || option.matter().equals(Matter.OTHER)) {
            lexical(features, option, sure, rival);
        }
        return features;
    }

    private void lexical(Features features, Measured option, int sure, int rival) {
        int matter = option.matter().hashCode();
        features.add(59, matter);
        features.add(64, matter, candidate.stance().ordinal());
        features.add(65, matter, sure);
        features.add(68, matter, scene.lemma(option.place().key()).hashCode());
        features.add(69, matter, scene.lemma(option.place().head()).hashCode());
        features.add(71, matter, rival > sure ? 2 : rival == sure ? 1 : 0);
        for (int word : words) {
            features.add(74, matter, word);
        }
    }

    private int depth(Measured option) {
        return Measures.path(scene.tree(), option.place().key(), option.place().head())
                .size();
    }

    /// The role in which the word that tells the matter does so.
    private int role(Measured option) {
        for (Occurrence topic : scene.senses().topics(option.place().key())) {
            Sense.Topic sense = (Sense.Topic) topic.sense();
            if (sense.matter().equals(option.matter())) {
                return sense.role().ordinal();
            }
        }
        return 8;
    }

    /// How surely the surest other matter is told.
    private int rival(Measured option) {
        double most = 0;
        for (Measured other : options) {
            if (other != option) {
                most = Math.max(most, other.strength());
            }
        }
        return bucket(most);
    }

    private static int bucket(double strength) {
        return (int) Math.min(9, Math.ceil(strength * 2));
    }
}
