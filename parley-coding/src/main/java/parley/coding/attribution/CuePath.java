package parley.coding.attribution;

import java.util.Arrays;
import parley.coding.reading.Tree;

/// The tree of one sentence as a cue sees it: for each token of the window `[from, to)` where the way down to it
/// leaves the way up from the cue to the root.
public final class CuePath {
    /// Tokens further from the cue than this are left out, which keeps endless sentences linear.
    private static final int REACH = 150;
    private static final int UNKNOWN = -2;

    public final int cue;
    public final int from;
    public final int to;
    private final Tree tree;
    private final int[] steps;
    private final int[] branch;
    private final int[] depth;

    CuePath(Words words, int cue) {
        this.cue = cue;
        this.tree = words.tree;
        from = Math.max(0, cue - REACH);
        to = Math.min(words.size, cue + REACH + 1);
        steps = new int[words.size];
        branch = new int[words.size];
        depth = new int[words.size];
        Arrays.fill(steps, UNKNOWN);
        climb();
        for (int i = from; i < to; i++) {
            resolve(i);
        }
    }

    private void climb() {
        int at = cue;
        for (int step = 0; at >= 0 && steps[at] == UNKNOWN; step++) {
            steps[at] = step;
            branch[at] = at;
            at = tree.head(at);
        }
    }

    /// Walks up from `i` to the first token already known, then back down to `i`.
    private void resolve(int i) {
        int known = i;
        int length = 0;
        while (steps[known] == UNKNOWN && tree.head(known) >= 0 && length < steps.length) {
            known = tree.head(known);
            length++;
        }
        if (steps[known] == UNKNOWN) {
            steps[known] = -1;
            branch[known] = known;
        }
        settle(i, known, length);
    }

    private void settle(int i, int known, int length) {
        int top = i;
        for (int k = 1; k < length; k++) {
            top = tree.head(top);
        }
        int way = isAncestor(known) ? top : branch[known];
        int at = i;
        for (int k = 0; k < length; k++) {
            steps[at] = steps[known];
            branch[at] = way;
            depth[at] = depth[known] + length - k;
            at = tree.head(at);
        }
    }

    private boolean isAncestor(int i) {
        return steps[i] >= 0 && branch[i] == i && depth[i] == 0;
    }

    /// How many steps up from the cue the ways part; -1 where they never meet.
    int steps(int i) {
        return steps[i];
    }

    /// The token below the parting that `i` stands under; `i` itself where it lies on the way up.
    int branch(int i) {
        return branch[i];
    }

    /// How far below the parting `i` stands; 0 on the way up.
    int depth(int i) {
        return depth[i];
    }

    /// Whether `i` is the cue or stands above it.
    boolean holdsCue(int i) {
        return steps[i] >= 0 && depth[i] == 0;
    }

    /// The ancestor of `i` just below its branch, or the branch itself.
    int second(int i) {
        int at = i;
        for (int d = depth[i]; d > 2; d--) {
            at = tree.head(at);
        }
        return at;
    }
}
