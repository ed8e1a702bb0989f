package parley.syntax.network;

/// Scores of heads for every token of a sentence; token 0 is the root. A head stands at most [#REACH] tokens away (or
/// is the root), which keeps time and memory linear in sentences of any length.
final class ArcScores {
    static final int REACH = 250;

    private final float[][] near;
    private final float[] root;

    ArcScores(int size) {
        this.near = new float[size][];
        this.root = new float[size];
        for (int i = 1; i < size; i++) {
            near[i] = new float[end(i) - first(i)];
        }
    }

    int size() {
        return near.length;
    }

    /// The first token in reach of a dependent, the root aside.
    int first(int dependent) {
        return Math.max(1, dependent - REACH);
    }

    /// Past the last token in reach of a dependent.
    int end(int dependent) {
        return Math.min(size(), dependent + REACH + 1);
    }

    float of(int dependent, int head) {
        return head == 0 ? root[dependent] : near[dependent][head - first(dependent)];
    }

    /// The best head that is neither the token itself nor the root; 0 where there is no other token.
    int bestToken(int dependent) {
        int best = 0;
        for (int head = first(dependent); head < end(dependent); head++) {
            if (head != dependent && (best == 0 || of(dependent, head) > of(dependent, best))) {
                best = head;
            }
        }
        return best;
    }

    /// Adds scores of the heads of one token. `wanted` is what its head should look like, `far` the score of each
    /// distance.
    void add(int dependent, float[] wanted, float[] far, float[][] heads) {
        root[dependent] += far[0] + Vectors.dot(wanted, heads[0]);
        int first = first(dependent);
        float[] scores = near[dependent];
        for (int head = first; head < end(dependent); head++) {
            scores[head - first] += far[Biaffine.distance(head, dependent)] + Vectors.dot(wanted, heads[head]);
        }
    }
}
