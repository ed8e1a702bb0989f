package parley.coding.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private final Set<Integer> reached;
    private final Features features = new Features();

    private MatterFeatures(Scene scene, Candidate candidate, List<Measured> told, Topics topics) {
        this.scene = scene;
        this.candidate = candidate;
        this.told = told;
        this.topics = topics;
        this.reached = new LinkedHashSet<>(
                Measures.reached(scene, candidate.measure().place().head()));
    }

    /// @param told the measures that the words could tell, the surest first
    static Features of(Scene scene, Candidate candidate, List<Measured> told, Topics topics) {
        MatterFeatures described = new MatterFeatures(scene, candidate, told, topics);
        described.evidence();
        described.words();
        described.surroundings();
        described.report();
        return described.features;
    }

    /// What is said of a measure, and the matters that the measures before and after it tell best.
    static Features between(Features alone, Optional<Matter> before, Optional<Matter> after) {
        Features features = Features.of(alone.toArray());
        features.add(150, before.hashCode());
        features.add(151, after.hashCode());
        if (before.equals(after)) {
            features.add(152, before.hashCode());
        }
        return features;
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
        List<Integer> words = reached.stream().filter(this::content).sorted().toList();
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
        reached.forEach(this::phrases);
    }

    private boolean content(int token) {
        return CONTENT.contains(scene.tree().token(token).upos());
    }

    /// The codebook's phrases at a word of the measure: how far each is to be trusted is learned.
    private void phrases(int token) {
        int head = candidate.measure().place().head();
        int depth = Math.min(2, Measures.path(scene.tree(), token, head).size() - 1);
        for (Occurrence topic : scene.senses().topics(token)) {
            Sense.Topic sense = (Sense.Topic) topic.sense();
            int matter = sense.matter().hashCode();
            features.add(130, phrase(topic), matter, sense.role().ordinal());
            features.add(131, matter, sense.role().ordinal(), depth);
            features.add(132, matter);
        }
    }

    private int phrase(Occurrence topic) {
        int hash = 1;
        for (int i = topic.first(); i <= topic.last(); i++) {
            hash = 31 * hash + scene.lemma(i).hashCode();
        }
        return hash;
    }

    /// What stands beside the measure, in the words of the stance and in the rest of the sentence.
    private void surroundings() {
        Candidate.Words words = candidate.words();
        for (int i = 0; i < scene.tree().size(); i++) {
            boolean within = i >= words.first() && i <= words.last();
            if (within && !reached.contains(i) && content(i)) {
                features.add(133, scene.lemma(i).hashCode());
            }
            if (!reached.contains(i)) {
                for (Occurrence topic : scene.senses().topics(i)) {
                    Sense.Topic sense = (Sense.Topic) topic.sense();
                    features.add(within ? 134 : 135, sense.matter().hashCode());
                }
            }
        }
    }

    private void report() {
        List<Matter> ranked = topics.ranked();
        for (int k = 0; k < ranked.size(); k++) {
            features.add(140 + k, ranked.get(k).hashCode());
            features.add(144, ranked.get(k).hashCode());
        }
        topics.tenths().forEach((matter, tenths) -> features.add(145, matter.hashCode(), Math.min(4, tenths)));
        topics.title().forEach(word -> features.add(146, word.hashCode()));
    }
}
