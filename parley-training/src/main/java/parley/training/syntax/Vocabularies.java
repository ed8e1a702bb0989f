package parley.training.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.network.FormFeatures;
import parley.syntax.network.Vocabulary;

/// Chooses which words, suffixes, prefixes and shapes get a row of their own.
final class Vocabularies {
    private static final int LEAST_WORD = 2;
    private static final int LEAST_PART = 3;
    private static final int LEAST_LABELLED = 8;

    private Vocabularies() {}

    /// Keys that occur often enough in the treebanks, or much more often in machine-labelled sentences.
    static FormFeatures choose(List<String> pretrained, List<ConlluSentence> treebank, List<ConlluSentence> labelled) {
        List<Vocabulary> vocabularies = new ArrayList<>();
        vocabularies.add(Vocabulary.of(pretrained));
        for (int table = FormFeatures.WORD; table < FormFeatures.COUNT; table++) {
            Map<String, Integer> counts = count(table, treebank);
            Map<String, Integer> more = count(table, labelled);
            int least = table == FormFeatures.WORD ? LEAST_WORD : LEAST_PART;
            Set<String> keys = new TreeSet<>();
            counts.forEach((key, count) -> addIf(count >= least, key, keys));
            more.forEach((key, count) -> addIf(count >= LEAST_LABELLED, key, keys));
            vocabularies.add(Vocabulary.of(List.copyOf(keys)));
        }
        return new FormFeatures(vocabularies);
    }

    private static void addIf(boolean enough, String key, Set<String> keys) {
        if (enough) {
            keys.add(key);
        }
    }

    private static Map<String, Integer> count(int table, List<ConlluSentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ConlluSentence sentence : sentences) {
            for (String form : sentence.forms()) {
                counts.merge(FormFeatures.key(table, form), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// Every key under which a form of these sentences may find its pretrained vector.
    static Set<String> pretrainedKeys(List<ConlluSentence> sentences) {
        Set<String> keys = new TreeSet<>();
        for (ConlluSentence sentence : sentences) {
            sentence.forms().forEach(form -> keys.addAll(FormFeatures.pretrainedKeys(form)));
        }
        return keys;
    }
}
