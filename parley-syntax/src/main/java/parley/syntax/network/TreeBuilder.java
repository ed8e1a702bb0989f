package parley.syntax.network;

/// Makes one tree of the scores: every token takes its best head, one token the root; then each cycle is opened where
/// that costs least (a greedy form of Chu-Liu-Edmonds). Linear in the length of the sentence.
final class TreeBuilder {
    private final ArcScores scores;
    private final int[] heads;
    private final int[] group;
    private int root;

    private TreeBuilder(ArcScores scores) {
        this.scores = scores;
        this.heads = new int[scores.size()];
        this.group = new int[scores.size()];
    }

    /// The head of every token; token 0 is the root and has -1.
    static int[] build(ArcScores scores) {
        TreeBuilder builder = new TreeBuilder(scores);
        builder.heads[0] = -1;
        if (scores.size() > 1) {
            builder.chooseHeads();
            builder.joinGroups();
            builder.openCycles();
        }
        return builder.heads;
    }

    private void chooseHeads() {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 1; i < heads.length; i++) {
            heads[i] = scores.bestToken(i);
            float gain = heads[i] == 0 ? Float.MAX_VALUE : scores.of(i, 0) - scores.of(i, heads[i]);
            if (root == 0 || gain > best) {
                best = gain;
                root = i;
            }
        }
        heads[root] = 0;
    }

    private void joinGroups() {
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 1; i < heads.length; i++) {
            group[find(i)] = find(heads[i]);
        }
    }

    private int find(int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private void openCycles() {
        int[] seen = new int[heads.length];
        for (int i = 1; i < heads.length; i++) {
            int at = i;
            while (at > 0 && seen[at] == 0) {
                seen[at] = i;
                at = heads[at];
            }
            if (at > 0 && seen[at] == i) {
                open(at);
            }
        }
    }

    /// Gives one token of the cycle through `start` a head outside its group.
    private void open(int start) {
        int mover = start;
        int target = root;
        float least = Float.POSITIVE_INFINITY;
        int at = start;
        do {
            int outside = bestOutside(at);
            if (outside > 0 && scores.of(at, heads[at]) - scores.of(at, outside) < least) {
                least = scores.of(at, heads[at]) - scores.of(at, outside);
                mover = at;
                target = outside;
            }
            at = heads[at];
        } while (at != start);
        heads[mover] = target;
        group[find(mover)] = find(target);
    }

    private int bestOutside(int dependent) {
        int own = find(dependent);
        int best = 0;
        for (int head = scores.first(dependent); head < scores.end(dependent); head++) {
            if (find(head) != own && (best == 0 || scores.of(dependent, head) > scores.of(dependent, best))) {
                best = head;
            }
        }
        return best;
    }
}
