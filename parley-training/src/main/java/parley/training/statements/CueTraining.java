package parley.training.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import parley.coding.attribution.CueFeatures;
import parley.coding.attribution.Words;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.training.learning.LogLinear;

/// Teaches which tokens are cues.
final class CueTraining {
    static final int BITS = 20;
    private static final int ROUNDS = 6;

    private CueTraining() {}

    /// One token: its features, whether it is a cue, how much it counts.
    private record Case(int[] features, boolean cue) {}

    static Weights train(List<Lesson> lessons) {
        List<Case> cases = new ArrayList<>();
        lessons.forEach(lesson -> collect(lesson, cases));
        LogLinear model = new LogLinear(1, BITS, 0.1f);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(cases, random);
            for (Case one : cases) {
                model.learn(Features.of(one.features()), one.cue(), 1);
            }
        }
        return model.weights();
    }

    private static void collect(Lesson lesson, List<Case> cases) {
        Features features = new Features();
        for (int s = 0; s < lesson.cues().size(); s++) {
            Words words = lesson.page().sentences().get(s);
            Set<Integer> untold = lesson.untold().get(s);
            for (int i = 0; i < words.size; i++) {
                int token = i;
                boolean cue = lesson.cues().get(s).stream().anyMatch(taught -> taught.cue() == token);
                if (cue || !untold.contains(i) && CueFeatures.isCandidate(words.token(i))) {
                    cases.add(new Case(CueFeatures.describe(words, i, features).toArray(), cue));
                }
            }
        }
    }
}
