package parley.coding.terms;

import parley.coding.learning.Features;
import parley.coding.learning.Weights;

/// Says whether words that could put a stance do put one: a log-linear model over the construction, its words and
/// where they stand, trained by `parley.training.terms` (see `terms.md` beside the weights). Where it doubts, the
/// finder
/// abstains. Immutable and thread-safe.
public final class Chooser {
    private final Weights weights;

    private Chooser(Weights weights) {
        this.weights = weights;
    }

    static Chooser standard() {
        return new Chooser(Weights.resource(Chooser.class, "terms.weights"));
    }

    boolean keeps(Features features) {
        return weights.score(features) > 0;
    }
}
