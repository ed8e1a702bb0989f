package parley.syntax.names;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/// The best sequence of labels under scores of tokens and of transitions (Viterbi 1967), between two tokens that are
/// outside of every name. Linear in the tokens.
public final class Viterbi {
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final int[][] scores;
    private final IntBinaryOperator transition;
    private final int[][] from;

    private Viterbi(int[][] scores, IntBinaryOperator transition) {
        this.scores = scores;
        this.transition = transition;
        from = new int[scores.length][NameLabels.COUNT];
    }

    /// @param scores     one row a token, one score a label
    /// @param transition the score of a label after another
    public static int[] best(int[][] scores, IntBinaryOperator transition) {
        return new Viterbi(scores, transition).best();
    }

    private int[] best() {
        int[] before = new int[NameLabels.COUNT];
        Arrays.fill(before, IMPOSSIBLE);
        before[NameLabels.OUTSIDE] = 0;
        for (int i = 0; i < scores.length; i++) {
            int[] now = new int[NameLabels.COUNT];
            for (int label = 0; label < now.length; label++) {
                from[i][label] = bestBefore(before, label);
                now[label] = through(before, from[i][label], label) + scores[i][label];
            }
            before = now;
        }
        return trace(bestBefore(before, NameLabels.OUTSIDE));
    }

    private int bestBefore(int[] before, int label) {
        int best = NameLabels.OUTSIDE;
        for (int last = 1; last < before.length; last++) {
            best = through(before, last, label) > through(before, best, label) ? last : best;
        }
        return best;
    }

    private int through(int[] before, int last, int label) {
        boolean possible = NameLabels.mayFollow(last, label);
        return possible ? Math.max(IMPOSSIBLE, before[last] + transition.applyAsInt(last, label)) : IMPOSSIBLE;
    }

    private int[] trace(int last) {
        int[] labels = new int[scores.length];
        int label = last;
        for (int i = labels.length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i][label];
        }
        return labels;
    }
}
