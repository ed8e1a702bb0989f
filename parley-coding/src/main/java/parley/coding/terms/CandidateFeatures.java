package parley.coding.terms;

import parley.coding.learning.Features;

/// Describes a candidate for [Chooser]. One template a line; the numbers are part of the model.
final class CandidateFeatures {
    private static final int NAMED = "named".hashCode();
    private final Scene scene;
    private final Candidate candidate;
    private final Features features = new Features();

    private CandidateFeatures(Scene scene, Candidate candidate) {
        this.scene = scene;
        this.candidate = candidate;
    }

    /// In whose words a candidate stands.
    enum Speech {
        /// the reporter's
        REPORTER,
        /// the holder's own
        OWN,
        /// another's
        RELAYED,
        /// those of the speaker before, gone on with
        CARRIED
    }

    static Features of(Scene scene, Candidate candidate, Speech speech) {
        CandidateFeatures described = new CandidateFeatures(scene, candidate);
        described.words();
        described.measure();
        described.place(speech.ordinal());
        return described.features;
    }

    private void words() {
        int stance = candidate.stance().ordinal();
        int form = candidate.form().ordinal();
        int trigger = scene.lemma(candidate.trigger()).hashCode();
        features.add(0);
        features.add(1, trigger, form);
        features.add(2, stance, form);
        features.add(3, trigger, stance, candidate.measure().strength() > 0 ? 1 : 0);
        features.add(4, xpos(candidate.trigger()), form);
        features.add(5, relation(candidate.trigger()), form);
        features.add(6, candidate.firmness().ordinal(), stance);
        features.add(7, candidate.conditions().isEmpty() ? 0 : 1, stance);
        int aux = scene.tree().child(candidate.trigger(), "aux");
        features.add(8, aux < 0 ? 0 : scene.lemma(aux).hashCode(), stance);
    }

    private void measure() {
        Measured measure = candidate.measure();
        int stance = candidate.stance().ordinal();
        int head = measure.place().head();
        int sureness = (int) Math.min(4, Math.ceil(measure.strength()));
        features.add(20, measure.matter().hashCode());
        features.add(21, measure.matter().hashCode(), stance);
        features.add(22, sureness, candidate.form().ordinal());
        features.add(23, scene.lemma(head).hashCode());
        features.add(24, xpos(head), candidate.form().ordinal());
        features.add(25, relation(head), stance);
        features.add(26, measure.place().doer() >= 0 ? 1 : 0, stance);
        features.add(27, measure.place().target() >= 0 ? 1 : 0, stance);
        features.add(28, scene.lemma(measure.place().key()).hashCode());
    }

    private void place(int speech) {
        int form = candidate.form().ordinal();
        int stance = candidate.stance().ordinal();
        int kind = candidate.holder() < 0
                ? 0
                : scene.tree().token(candidate.holder()).upos().hashCode();
        features.add(40, kind, form);
        features.add(41, speech, form);
        features.add(42, speech, stance, kind);
        features.add(43, scene.tree().token(scene.tree().size() - 1).form().equals("?") ? 1 : 0);
        features.add(
                44,
                candidate.holder() < 0 ? NAMED : scene.lemma(candidate.holder()).hashCode());
        features.add(45, candidate.words().last() - candidate.words().first() > 25 ? 1 : 0);
    }

    private int xpos(int i) {
        return scene.tree().token(i).xpos().hashCode();
    }

    private int relation(int i) {
        return scene.tree().token(i).relation().hashCode();
    }
}
