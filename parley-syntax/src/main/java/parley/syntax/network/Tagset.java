package parley.syntax.network;

import java.util.List;

/// The Penn and universal tags, and which pairs of them occur (each `{xpos, upos}` by index).
public record Tagset(List<String> xpos, List<String> upos, List<int[]> pairs) {
    public Tagset {
        xpos = List.copyOf(xpos);
        upos = List.copyOf(upos);
        pairs = List.copyOf(pairs);
    }

    /// The pair of the greatest summed score; `scores` are those of Penn tags, then of universal tags.
    int[] best(float[] scores) {
        int[] best = pairs.getFirst();
        for (int[] pair : pairs) {
            if (score(pair, scores) > score(best, scores)) {
                best = pair;
            }
        }
        return best;
    }

    private float score(int[] pair, float[] scores) {
        return scores[pair[0]] + scores[xpos.size() + pair[1]];
    }
}
