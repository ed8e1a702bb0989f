package parley.training.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.coding.attribution.CueFeatures;
import parley.coding.attribution.Range;
import parley.coding.attribution.Words;
import parley.syntax.Token;

/// How often a word is marked as a cue, of the times it stands in a text: it tells which word of `released a statement
/// saying` is the cue proper.
final class CuePrior {
    private final Map<String, int[]> counts = new HashMap<>();

    /// Counts the words of one report.
    void count(List<Words> sentences, List<Range> cues) {
        for (Words words : sentences) {
            for (Token token : words.tree.sentence().tokens()) {
                int[] count = counts.computeIfAbsent(key(token), k -> new int[2]);
                count[0] += Lesson.in(token, cues) ? 1 : 0;
                count[1]++;
            }
        }
    }

    private static String key(Token token) {
        return token.lemma() + '/' + token.upos();
    }

    /// The token of a marked cue that is most often one; -1 where no token of it can be.
    int head(Words words, List<Range> cue) {
        int best = -1;
        double most = -1;
        for (Token token : words.tree.sentence().tokens()) {
            if (Lesson.in(token, cue) && CueFeatures.isCandidate(token) && value(token) > most) {
                most = value(token);
                best = token.index();
            }
        }
        return best;
    }

    private double value(Token token) {
        int[] count = counts.getOrDefault(key(token), new int[2]);
        double share = (count[0] + 0.5) / (count[1] + 5);
        return token.upos().equals("VERB") || token.upos().equals("NOUN") ? 0.2 + share : share;
    }
}
