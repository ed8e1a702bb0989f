package parley.training.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.coding.terms.Placing;
import parley.coding.terms.Weighed;
import parley.training.learning.LogLinear;

/// Learns to which matter a measure belongs, and measures it by leaving reports out.
final class MatterTraining {
    private static final int BITS = 15;
    private static final float RATE = 0.05f;
    private static final int EPOCHS = 12;
    private static final int FOLDS = 13;

    private MatterTraining() {}

    static Weights train(List<Lesson> lessons) {
        record Case(Features features, boolean right) {}
        List<Case> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (Weighed candidate : lesson.candidates()) {
                lesson.matter(candidate)
                        .ifPresent(matter -> candidate
                                .placings()
                                .forEach(p -> cases.add(
                                        new Case(p.features(), p.matter().name().equals(matter)))));
            }
        }
        LogLinear model = new LogLinear(1, BITS, RATE);
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(c -> model.learn(c.features(), c.right(), 1));
        }
        return model.weights();
    }

    /// The share of measures placed as the coder placed them, each report read by what the others taught.
    static double crossValidate(List<Lesson> lessons) {
        double right = 0;
        double all = 0;
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
                for (Weighed candidate : lesson.candidates()) {
                    var matter = lesson.matter(candidate);
                    all += matter.isPresent() ? 1 : 0;
                    right += matter.filter(best(weights, candidate)::equals).isPresent() ? 1 : 0;
                }
            }
        }
        return right / Math.max(1, all);
    }

    private static String best(Weights weights, Weighed candidate) {
        Placing best = candidate.placings().getFirst();
        for (Placing placing : candidate.placings()) {
            best = weights.score(placing.features()) > weights.score(best.features()) ? placing : best;
        }
        return best.matter().name();
    }
}
