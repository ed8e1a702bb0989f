package parley.training.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.coding.terms.Chooser;
import parley.coding.terms.Draft;
import parley.model.Matter;
import parley.training.learning.LogLinear;

/// Learns which stance a draft puts, to which matter its measure belongs and who would carry it out.
///
/// @param boldness the weight of a draft that a coder codes against one that none does
record ChooserTraining(float boldness) {
    /// How much more than other drafts a condition that a coder takes for a demand weighs: what talks wait for is the
    /// last
    /// thing to miss.
    private static final float CONDITION = 1.6f;

    private static final int BITS = 18;
    private static final float RATE = 0.02f;
    private static final float STANCE_DECAY = 0.1f;

    /// There is more to learn from for matters: each coded term tells one, whatever its stance.
    private static final float MATTER_DECAY = 0.02f;

    private static final int EPOCHS = 12;

    Chooser train(List<Lesson> lessons) {
        Weights stances = stances(lessons);
        Weights matters = matters(lessons);
        return new Chooser(stances, matters, doers(lessons, stances, matters));
    }

    Weights stances(List<Lesson> lessons) {
        List<Case> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (Draft draft : lesson.drafts()) {
                int label = lesson.label(draft);
                float weight = weight(draft, label) * lesson.origin().importance();
                cases.add(new Case(draft.features(), label, weight));
            }
        }
        return learn(cases, new LogLinear(Chooser.LABELS, BITS, RATE, STANCE_DECAY));
    }

    private float weight(Draft draft, int label) {
        if (label == Chooser.NONE) {
            return 1;
        }
        return draft.condition() ? boldness * CONDITION : boldness;
    }

    Weights matters(List<Lesson> lessons) {
        List<Case> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (Draft draft : lesson.drafts()) {
                int label = lesson.matter(draft);
                if (label >= 0) {
                    cases.add(new Case(draft.matters(), label, lesson.origin().importance()));
                }
            }
        }
        return learn(cases, new LogLinear(Matter.STANDARD.size(), BITS, RATE, MATTER_DECAY));
    }

    Weights doers(List<Lesson> lessons, Weights stances, Weights matters) {
        Weights nobody = Weights.of(1, new float[1]);
        return DoerTraining.learn(lessons, new Chooser(stances, matters, nobody));
    }

    private record Case(Features features, int label, float importance) {}

    private static Weights learn(List<Case> cases, LogLinear model) {
        Random random = new Random(7);
        List<Case> shuffled = new ArrayList<>(cases);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(c -> model.learn(c.features(), c.label(), c.importance()));
        }
        return model.weights();
    }
}
