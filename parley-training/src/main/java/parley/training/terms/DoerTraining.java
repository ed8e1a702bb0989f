package parley.training.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.coding.learning.Weights;
import parley.coding.terms.Chooser;
import parley.coding.terms.Contender;
import parley.coding.terms.Draft;
import parley.training.learning.LogLinear;

/// Learns who would carry a measure out: a choice between contenders by one score each (a conditional logit, McFadden
/// 1973).
final class DoerTraining {
    private static final int BITS = 17;
    private static final float RATE = 0.05f;
    private static final float DECAY = 0.03f;
    private static final int EPOCHS = 12;
    private final LogLinear model = new LogLinear(1, BITS, RATE, DECAY);

    private record Case(List<Contender> contenders, int right, float importance) {}

    private DoerTraining() {}

    /// @param chooser says to which matter each measure belongs, as it will where a report is read
    static Weights learn(List<Lesson> lessons, Chooser chooser) {
        DoerTraining training = new DoerTraining();
        List<Case> cases = cases(lessons, chooser);
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(training::learn);
        }
        return training.model.weights();
    }

    private static List<Case> cases(List<Lesson> lessons, Chooser chooser) {
        List<Case> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (Draft draft : lesson.drafts()) {
                if (lesson.tellsDoer(draft)) {
                    List<Contender> contenders = draft.contenders(draft.stance(), chooser.matter(draft));
                    int right = lesson.doer(draft, contenders);
                    if (right >= 0) {
                        cases.add(new Case(contenders, right, lesson.origin().importance()));
                    }
                }
            }
        }
        return cases;
    }

    private void learn(Case one) {
        double[] chances = chances(one.contenders());
        for (int k = 0; k < chances.length; k++) {
            double error = (k == one.right() ? 1 : 0) - chances[k];
            model.gradient(one.contenders().get(k).features(), 0, (float) error * one.importance());
        }
    }

    private double[] chances(List<Contender> contenders) {
        float[] score = new float[1];
        double[] chances = new double[contenders.size()];
        double sum = 0;
        for (int k = 0; k < chances.length; k++) {
            model.score(contenders.get(k).features(), score);
            chances[k] = Math.exp(Math.min(50, score[0]));
            sum += chances[k];
        }
        for (int k = 0; k < chances.length; k++) {
            chances[k] /= sum;
        }
        return chances;
    }
}
