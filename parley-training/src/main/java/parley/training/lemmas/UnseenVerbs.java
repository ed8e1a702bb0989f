package parley.training.lemmas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.syntax.Lemmatizer;

/// Finds the lemmas of verb forms in `-ed` and `-ing` that no treebank has: where the learned rules give a word that
/// raw
/// text never shows, the base form that it shows most often stands instead (`provoked`: `provoke`, not `provok`).
final class UnseenVerbs {
    private static final int OFTEN = 2;
    private static final int FAR_OFTENER = 5;
    private static final int SHORTEST_STEM = 2;
    private static final List<String> TAGS = List.of("VBD", "VBN", "VBG");

    private final Map<String, Integer> words;
    private final Lemmatizer learned;

    /// @param words   lower-case words of raw text with their counts
    /// @param learned what the treebanks alone teach
    UnseenVerbs(Map<String, Integer> words, Lemmatizer learned) {
        this.words = words;
        this.learned = learned;
    }

    /// Teaches `learner` the lemmas that were found.
    void teach(LemmaLearner learner) {
        for (String word : words.keySet()) {
            for (String tag : TAGS) {
                String ending = tag.equals("VBG") ? "ing" : "ed";
                if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM) {
                    lemma(word, tag, word.substring(0, word.length() - ending.length()))
                            .ifPresent(lemma -> learner.add(word, tag, lemma));
                }
            }
        }
    }

    private Optional<String> lemma(String word, String tag, String stem) {
        String known = learned.lemma(word, tag);
        String best = stem;
        for (String candidate : List.of(stem + "e", stem.substring(0, stem.length() - 1))) {
            best = count(candidate) > count(best) ? candidate : best;
        }
        int rival = known.equals(word) ? 0 : count(known);
        boolean clear = count(best) >= OFTEN && count(best) > FAR_OFTENER * rival;
        return clear ? Optional.of(best) : Optional.empty();
    }

    private int count(String word) {
        return words.getOrDefault(word, 0);
    }
}
