package parley.coding.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A linear chain: a score for each label at each place, and for each label after another. The place before the first
/// has label 0.
///
/// @param labels `labels[i][y]`: label `y` at place `i`
/// @param steps  `steps[i][x * n + y]`: label `y` at place `i` after `x`, of `n` labels
public record Chain(float[][] labels, float[][] steps) {
    /// One labelling of all places.
    public record Path(int[] labels, float score) {}

    /// The `count` best labellings, the best first.
    public List<Path> best(int count) {
        int n = labels[0].length;
        Lattice lattice = new Lattice(labels.length, n, count);
        lattice.start(labels[0], steps[0]);
        for (int i = 1; i < labels.length; i++) {
            lattice.advance(i, labels[i], steps[i]);
        }
        return lattice.paths();
    }

    /// For each place, label and rank: the score of the best ways there, and the way before (`label * count + rank`).
    private static final class Lattice {
        private final int n;
        private final int count;
        private final float[][] scores;
        private final int[][] before;

        Lattice(int length, int n, int count) {
            this.n = n;
            this.count = count;
            scores = new float[length][n * count];
            before = new int[length][n * count];
            for (float[] row : scores) {
                Arrays.fill(row, Float.NEGATIVE_INFINITY);
            }
        }

        void start(float[] labels, float[] steps) {
            for (int y = 0; y < n; y++) {
                scores[0][y * count] = labels[y] + steps[y];
            }
        }

        void advance(int i, float[] labels, float[] steps) {
            for (int y = 0; y < n; y++) {
                for (int way = 0; way < n * count; way++) {
                    float score = scores[i - 1][way] + steps[way / count * n + y];
                    insert(i, y, score, way);
                }
                for (int rank = 0; rank < count; rank++) {
                    scores[i][y * count + rank] += labels[y];
                }
            }
        }

        private void insert(int i, int y, float score, int way) {
            int first = y * count;
            int at = first + count;
            while (at > first && score > scores[i][at - 1]) {
                at--;
                if (at + 1 < first + count) {
                    scores[i][at + 1] = scores[i][at];
                    before[i][at + 1] = before[i][at];
                }
            }
            if (at < first + count && score > Float.NEGATIVE_INFINITY) {
                scores[i][at] = score;
                before[i][at] = way;
            }
        }

        List<Path> paths() {
            float[] ends = scores[scores.length - 1];
            List<Integer> order = new ArrayList<>();
            for (int way = 0; way < ends.length; way++) {
                if (ends[way] > Float.NEGATIVE_INFINITY) {
                    order.add(way);
                }
            }
            order.sort((a, b) -> Float.compare(ends[b], ends[a]));
            return order.stream().limit(count).map(this::path).toList();
        }

        private Path path(int end) {
            int[] labels = new int[scores.length];
            int way = end;
            for (int i = scores.length - 1; i >= 0; i--) {
                labels[i] = way / count;
                way = before[i][way];
            }
            return new Path(labels, scores[scores.length - 1][end]);
        }
    }
}
