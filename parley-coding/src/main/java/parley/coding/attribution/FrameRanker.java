package parley.coding.attribution;

import java.util.List;
import java.util.Optional;
import parley.coding.learning.Weights;

/// Chooses the best of the readings of a cue, or none where it is no cue after all. Immutable and thread-safe.
///
/// @param threshold log-odds of the chosen reading against "no cue" from which it is kept
public record FrameRanker(Weights weights, float threshold) {
    /// How many readings of a cue are compared.
    public static final int READINGS = 8;

    /// A reading and its log-odds against "no cue".
    public record Ranked(Frame frame, float odds) {}

    public Optional<Ranked> choose(Words words, List<Frame> frames) {
        float most = Float.NEGATIVE_INFINITY;
        double sum = 0;
        Frame chosen = frames.getFirst();
        for (int rank = 0; rank < frames.size(); rank++) {
            Frame frame = frames.get(rank);
            float score = weights.score(FrameFeatures.describe(words, frame, frames.getFirst(), rank));
            sum += Math.exp(Math.min(score, 60));
            if (score > most) {
                most = score;
                chosen = frame;
            }
        }
        float odds = (float) Math.log(sum);
        return odds > threshold ? Optional.of(new Ranked(chosen, odds)) : Optional.empty();
    }
}
