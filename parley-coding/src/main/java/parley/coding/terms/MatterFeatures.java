package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.coding.learning.Features;
import parley.model.Matter;

/// Describes a measure for [Chooser]: to which matter it belongs. One template a line; the numbers are part of the
/// model.
final class MatterFeatures {
    private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN");
    private final Scene scene;
    private final Candidate candidate;
    private final List<Measured> told;
    private final Topics topics;
    private final Features features = new Features();

    private MatterFeatures(Scene scene, Candidate candidate, List<Measured> told, Topics topics) {
        this.scene = scene;
        this.candidate = candidate;
        this.told = told;
        this.topics = topics;
    }

    /// @param told the measures that the words could tell, the surest first
    static Features of(Scene scene, Candidate candidate, List<Measured> told, Topics topics) {
        MatterFeatures described = new MatterFeatures(scene, candidate, told, topics);
        described.evidence();
        described.words();
        described.report();
        return described.features;
    }

    private void evidence() {
        int surest = matter(0);
        int sure = told.isEmpty()
                ? 0
                : (int) Math.min(8, Math.ceil(2 * told.getFirst().strength()));
        features.add(100);
        features.add(101, surest, sure);
        features.add(102, surest);
        features.add(103, matter(1));
        features.add(104, surest, matter(1));
        for (Measured one : told) {
            features.add(105, one.matter().hashCode());
            features.add(106, one.matter().hashCode(), role(one));
        }
    }

    private int matter(int rank) {
        return rank < told.size() ? told.get(rank).matter().hashCode() : 0;
    }

    /// The role in which the word that tells the matter does so, and whether that word is the measure's head.
    private int role(Measured measured) {
        boolean head = measured.place().key() == measured.place().head();
        for (Occurrence topic : scene.senses().topics(measured.place().key())) {
            Sense.Topic sense = (Sense.Topic) topic.sense();
            if (sense.matter().equals(measured.matter())) {
                return 2 * sense.role().ordinal() + (head ? 1 : 0);
            }
        }
        return -1;
    }

    private void words() {
        int head = candidate.measure().place().head();
        List<Integer> words = new ArrayList<>();
        for (int i : Measures.reached(scene, head)) {
            if (CONTENT.contains(scene.tree().token(i).upos())) {
                words.add(i);
            }
        }
        words.sort(Integer::compare);
        for (int k = 0; k < words.size(); k++) {
            int word = scene.lemma(words.get(k)).hashCode();
            features.add(110, word);
            if (k > 0) {
                features.add(111, scene.lemma(words.get(k - 1)).hashCode(), word);
            }
        }
        features.add(112, scene.lemma(head).hashCode());
        features.add(113, scene.lemma(candidate.trigger()).hashCode());
        features.add(114, candidate.stance().ordinal());
    }

    private void report() {
        List<Matter> ranked = topics.ranked();
        if (told.isEmpty()) {
            for (int k = 0; k < ranked.size(); k++) {
                features.add(120 + k, ranked.get(k).hashCode());
            }
        }
    }
}
