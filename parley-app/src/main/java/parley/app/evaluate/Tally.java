package parley.app.evaluate;

import java.util.List;

/// Adds up precision and recall. Mutable; not thread-safe.
final class Tally {
    private double rightOfFound;
    private double rightOfGold;
    private int found;
    private int gold;

    /// Adds what was right of `predicted` found ones, and of `marked` gold ones.
    void add(double rightFound, int predicted, double rightGold, int marked) {
        rightOfFound += rightFound;
        rightOfGold += rightGold;
        found += predicted;
        gold += marked;
    }

    double precision() {
        return found == 0 ? 0 : rightOfFound / found;
    }

    double recall() {
        return gold == 0 ? 0 : rightOfGold / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    List<Measure> measures(String name) {
        return List.of(
                new Measure(name + ".precision", precision(), gold, found),
                new Measure(name + ".recall", recall(), gold, found),
                new Measure(name + ".f1", f1(), gold, found));
    }
}
