package parley.training.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.coding.terms.Weighed;
import parley.training.learning.LogLinear;

/// Learns which candidates a coder would code, and measures it by leaving reports out.
final class ChooserTraining {
    private static final int BITS = 15;
    private static final float RATE = 0.05f;
    private static final int EPOCHS = 12;
    private static final int FOLDS = 13;
    private final float boldness;

    /// @param boldness the weight of a right candidate against a wrong one: above 1 keeps more, below abstains more
    ChooserTraining(float boldness) {
        this.boldness = boldness;
    }

    Weights train(List<Lesson> lessons) {
        record Case(Features features, boolean right) {}
        List<Case> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            lesson.candidates().forEach(c -> cases.add(new Case(c.features(), lesson.right(c))));
        }
        LogLinear model = new LogLinear(1, BITS, RATE);
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(c -> model.learn(c.features(), c.right(), c.right() ? boldness : 1));
        }
        return model.weights();
    }

    /// Precision, recall and F1 of words with their stance, each report read by what the others taught.
    double[] crossValidate(List<Lesson> lessons) {
        double right = 0;
        double kept = 0;
        double found = 0;
        double coded = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> others = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(lessons.get(i));
                }
            }
            Weights weights = train(others);
            for (int i = fold; i < lessons.size(); i += FOLDS) {
                Lesson lesson = lessons.get(i);
                List<Weighed> chosen = lesson.candidates().stream()
                        .filter(c -> weights.score(c.features()) > 0)
                        .toList();
                kept += chosen.size();
                right += chosen.stream().filter(lesson::right).count();
                coded += lesson.stances().size();
                found += lesson.stances().stream()
                        .filter(s -> lesson.found(s, chosen))
                        .count();
            }
        }
        double precision = right / Math.max(1, kept);
        double recall = found / Math.max(1, coded);
        return new double[] {precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall)};
    }
}
