package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.model.Term;
import parley.model.Term.Stance;

/// Says which stance words put, if any, and to which matter their measure belongs: two log-linear models over the
/// construction, its words and where they stand, trained by `parley.training.terms` (see `terms.md` beside the weights).
/// Where it doubts, the finder abstains. Immutable and thread-safe.
public final class Chooser {
    /// The label of words that put no stance; the others are those of [Stance], in their order, from 1.
    public static final int NONE = 0;

    /// How many labels the model of stances has.
    public static final int LABELS = 1 + Stance.values().length;

    private final Weights stances;
    private final Weights matters;

    public Chooser(Weights stances, Weights matters) {
        this.stances = stances;
        this.matters = matters;
    }

    static Chooser standard() {
        return new Chooser(
                Weights.resource(Chooser.class, "stances.weights"), Weights.resource(Chooser.class, "matters.weights"));
    }

    Optional<Term> choose(Draft draft) {
        return stance(draft.features()).map(stance -> draft.term(stance, place(draft.placings())));
    }

    private Optional<Stance> stance(Features features) {
        float[] scores = new float[LABELS];
        stances.score(features, scores);
        int best = NONE;
        for (int label = 1; label < LABELS; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best == NONE ? Optional.empty() : Optional.of(Stance.values()[best - 1]);
    }

    /// The index of the likeliest placing; the first of several.
    private int place(List<Placing> placings) {
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
