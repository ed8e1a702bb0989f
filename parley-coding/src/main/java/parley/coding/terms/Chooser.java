package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import parley.coding.learning.Weights;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Term;
import parley.model.Term.Stance;

/// Says which stance words put, if any, to which matter their measure belongs, and who would carry it out: three
/// log-linear models over the construction, its words and where they stand, trained by `parley.training.terms` (see
/// `terms.md` beside the weights).
/// Where it doubts, the finder abstains. Immutable and thread-safe.
public final class Chooser {
    /// The label of words that put no stance; the others are those of [Stance], in their order, from 1.
    public static final int NONE = 0;

    /// How many labels the model of stances has.
    public static final int LABELS = 1 + Stance.values().length;

    /// How much the word that tells a matter best counts beside all that was learned; chosen on reports left out.
    private static final float TRUST = 0.7f;

    private final Weights stances;
    private final Weights matters;
    private final Weights doers;

    public Chooser(Weights stances, Weights matters, Weights doers) {
        this.stances = stances;
        this.matters = matters;
        this.doers = doers;
    }

    static Chooser standard() {
        return new Chooser(shipped("stances.weights"), shipped("matters.weights"), shipped("doers.weights"));
    }

    private static Weights shipped(String name) {
        return Weights.resource(Chooser.class, name);
    }

    Optional<Term> choose(Draft draft) {
        return stance(draft).map(stance -> draft.term(stance, matter(draft), this::doer));
    }

    /// The likeliest stance, if any; a condition demands or says nothing.
    private Optional<Stance> stance(Draft draft) {
        float[] scores = new float[LABELS];
        stances.score(draft.features(), scores);
        if (draft.condition()) {
            int demand = 1 + Stance.REQUIRES.ordinal();
            return scores[demand] > scores[NONE] ? Optional.of(Stance.REQUIRES) : Optional.empty();
        }
        int best = NONE;
        for (int label = 1; label < LABELS; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best == NONE ? Optional.empty() : Optional.of(Stance.values()[best - 1]);
    }

    /// The matter of a draft's measure: the likeliest, where the word that the codebook is surest of counts as much as
    /// it is sure. A matter of a user's own has nothing learned: it is taken where its words tell it surely.
    public Matter matter(Draft draft) {
        List<Matter> told = draft.told();
        int surest =
                told.isEmpty() ? -1 : Matter.STANDARD.indexOf(told.getFirst().name());
        if (surest < 0 && draft.sure()) {
            return told.getFirst();
        }
        float[] scores = new float[Matter.STANDARD.size()];
        matters.score(draft.matters(), scores);
        if (surest >= 0) {
            scores[surest] += TRUST * draft.certainty();
        }
        Matter best = Matter.OTHER;
        float most = scores[Matter.STANDARD.indexOf(best.name())];
        for (int label = 0; label < scores.length; label++) {
            Matter matter = new Matter(Matter.STANDARD.get(label));
            if (scores[label] > most && draft.knows(matter)) {
                best = matter;
                most = scores[label];
            }
        }
        return best;
    }

    /// Who of those who may would carry a measure out: the likeliest, the first of equals.
    private Optional<PartyId> doer(List<Contender> contenders) {
        Contender best = contenders.getFirst();
        float most = Float.NEGATIVE_INFINITY;
        for (Contender contender : contenders) {
            float score = doers.score(contender.features());
            best = score > most ? contender : best;
            most = Math.max(score, most);
        }
        return best.party();
    }
}
