package parley.training.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.coding.terms.Chooser;
import parley.coding.terms.Draft;
import parley.coding.terms.Placing;
import parley.training.learning.LogLinear;

/// Learns which stance a draft puts, and to which matter its measure belongs.
///
/// @param boldness the weight of a draft that a coder codes against one that none does
record ChooserTraining(float boldness) {
    private static final int BITS = 16;
    private static final float RATE = Float.parseFloat(System.getProperty("rate","0.05"));
    private static final float DECAY = Float.parseFloat(System.getProperty("decay","0.02"));
    private static final int EPOCHS = Integer.getInteger("epochs", 20);

    Chooser train(List<Lesson> lessons) {
        return new Chooser(stances(lessons), matters(lessons));
    }

    Weights stances(List<Lesson> lessons) {
        record Case(Features features, int label) {}
        List<Case> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            lesson.drafts().forEach(d -> cases.add(new Case(d.features(), lesson.label(d))));
        }
        LogLinear model = new LogLinear(Chooser.LABELS, BITS, RATE, DECAY);
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(c -> model.learn(c.features(), c.label(), c.label() == Chooser.NONE ? 1 : boldness));
        }
        return model.weights();
    }

    Weights matters(List<Lesson> lessons) {
        record Case(List<Placing> placings, int right) {}
        List<Case> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (Draft draft : lesson.drafts()) {
                int right = lesson.placing(draft);
                if (right >= 0) {
                    cases.add(new Case(draft.placings(), right));
                }
            }
        }
        LogLinear model = new LogLinear(1, BITS, RATE, DECAY);
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(c -> rank(model, c.placings(), c.right()));
        }
        return model.weights();
    }

    /// One step towards the right one of several.
    private static void rank(LogLinear model, List<Placing> placings, int right) {
        double[] share = new double[placings.size()];
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            float[] score = new float[1];
            model.score(placings.get(i).features(), score);
            share[i] = Math.exp(score[0]);
            sum += share[i];
        }
        for (int i = 0; i < share.length; i++) {
            double gradient = (i == right ? 1 : 0) - share[i] / sum;
            model.gradient(placings.get(i).features(), 0, (float) gradient);
        }
    }
}
