package parley.coding.terms;

import parley.coding.codebook.Sense;
import parley.coding.learning.Features;
import parley.coding.reading.Tree;

/// Describes a condition for [Chooser]: whether the stance that hangs on it demands it. One template a line; the
/// numbers are part of the model.
///
/// @param of   the stance that hangs on it
/// @param acts who would act by the words of the condition
record ConditionFeatures(Scene scene, Candidate condition, Candidate of, Acts acts) {
    /// Who would act in a condition.
    enum Acts {
        /// whose stance it is: he waits for himself
        HOLDER,
        /// another party
        ANOTHER,
        /// words that name no party
        THING,
        /// nobody is named
        UNSAID
    }

    void addTo(Features features) {
        int stance = of.form() == Sense.Form.OUTCOME ? -1 : of.stance().ordinal();
        int link = connective().hashCode();
        int head = condition.measure().place().head();
        int form = scene.tree().token(head).xpos().hashCode();
        int who = acts.ordinal();
        int denied = scene.negated(head) ? 1 : 0;
        features.add(60, link);
        features.add(61, link, stance);
        features.add(62, link, form);
        features.add(63, link, who);
        features.add(64, stance, who);
        features.add(65, link, stance, denied);
        features.add(66, link, who, form);
        features.add(67, scene.lemma(of.trigger()).hashCode());
        features.add(68, scene.lemma(of.trigger()).hashCode(), link);
        features.add(69, link, auxiliary(head));
        features.add(70, condition.words().first() < of.trigger() ? 1 : 0, link);
        int only = condition.firmness().ordinal();
        features.add(71, only, who);
        features.add(72, only, link);
    }

    private int auxiliary(int head) {
        int aux = scene.tree().child(head, "aux");
        return aux < 0 ? 0 : scene.lemma(aux).hashCode();
    }

    private String connective() {
        Tree tree = scene.tree();
        int first = condition.words().first();
        String word = scene.lemma(first);
        boolean only = word.equals("only") && first + 1 < tree.size();
        return only ? scene.lemma(first + 1) : word;
    }
}
