package parley.coding.terms;

import java.util.List;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;

/// Says whether words that could put a stance do put one: a log-linear model over the construction, its words and
/// where they stand, trained by `parley.training.terms` (see `terms.md` beside the weights). Where it doubts, the
/// finder
/// abstains. Immutable and thread-safe.
public final class Chooser {
    private final Weights weights;
    private final Weights matters;

    private Chooser(Weights weights, Weights matters) {
        this.weights = weights;
        this.matters = matters;
    }

    static Chooser standard() {
        return new Chooser(
                Weights.resource(Chooser.class, "terms.weights"), Weights.resource(Chooser.class, "matters.weights"));
    }

    boolean keeps(Features features) {
        return weights.score(features) > 0;
    }

    /// The index of the likeliest placing; the first of several.
    int place(List<Placing> placings) {
        int best = 0;
        for (int i = 1; i < placings.size(); i++) {
            if (matters.score(placings.get(i).features())
                    > matters.score(placings.get(best).features())) {
                best = i;
            }
        }
        return best;
    }
}
