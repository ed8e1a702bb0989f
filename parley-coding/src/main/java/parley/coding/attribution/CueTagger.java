package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;

/// Finds the cues of a sentence: verbs of saying and thinking, nouns (`claim`, `warning`), `according`, the colon of a
/// transcript, and whatever else the marked reports have as one. Immutable and thread-safe.
///
/// @param threshold log-odds from which a token is taken for a cue
public record CueTagger(Weights weights, float threshold) {
    /// The tokens whose log-odds lie above the threshold, in text order.
    public List<Cue> cues(Words words) {
        List<Cue> cues = new ArrayList<>();
        Features features = new Features();
        for (int i = 0; i < words.size; i++) {
            if (CueFeatures.isCandidate(words.token(i))) {
                float score = weights.score(CueFeatures.describe(words, i, features));
                if (score > threshold) {
                    cues.add(new Cue(i, score));
                }
            }
        }
        return cues;
    }
}
