package parley.training.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.coding.attribution.Cue;
import parley.coding.attribution.Role;
import parley.coding.attribution.RoleFeatures;
import parley.coding.attribution.RoleTagger;
import parley.coding.attribution.Words;
import parley.coding.learning.Features;
import parley.training.learning.LogLinear;

/// Teaches the roles of tokens around a cue: a conditional random field, by stochastic gradient steps.
final class RoleTraining {
    static final int TOKEN_BITS = 20;
    static final int GAP_BITS = 18;
    private static final int ROUNDS = 6;

    private final LogLinear tokens = new LogLinear(Role.COUNT, TOKEN_BITS, 0.08f);
    private final LogLinear gaps = new LogLinear(Role.COUNT * Role.COUNT, GAP_BITS, 0.08f);

    /// One cue: the features of each token and gap of its window, and the right roles.
    private record Case(int[][] tokens, int[][] gaps, int cue, int[] gold) {}

    static RoleTagger train(List<Lesson> lessons, List<List<List<Cue>>> cues) {
        List<Case> cases = new ArrayList<>();
        for (int k = 0; k < lessons.size(); k++) {
            collect(lessons.get(k), cues.get(k), cases);
        }
        RoleTraining training = new RoleTraining();
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(cases, random);
            cases.forEach(training::learn);
        }
        return new RoleTagger(training.tokens.weights(), training.gaps.weights());
    }

    private static void collect(Lesson lesson, List<List<Cue>> cues, List<Case> cases) {
        for (int s = 0; s < lesson.cues().size(); s++) {
            Words words = lesson.page().sentences().get(s);
            for (Lesson.Taught taught : lesson.cues().get(s)) {
                cases.add(describe(words, taught, cues.get(s)));
            }
        }
    }

    private static Case describe(Words words, Lesson.Taught taught, List<Cue> cues) {
        RoleFeatures described = new RoleFeatures(words, taught.cue(), cues);
        int from = described.path.from;
        int length = described.path.to - from;
        int[][] tokens = new int[length][];
        int[][] gaps = new int[length][];
        int[] gold = new int[length];
        Features features = new Features();
        for (int i = 0; i < length; i++) {
            tokens[i] = described.token(from + i, features).toArray();
            gaps[i] = described.gap(from + i, features).toArray();
            gold[i] = taught.roles()[from + i].ordinal();
        }
        return new Case(tokens, gaps, taught.cue() - from, gold);
    }

    private void learn(Case one) {
        int length = one.gold().length;
        float[][] labels = new float[length][Role.COUNT];
        float[][] steps = new float[length][Role.COUNT * Role.COUNT];
        for (int i = 0; i < length; i++) {
            tokens.score(Features.of(one.tokens()[i]), labels[i]);
            gaps.score(Features.of(one.gaps()[i]), steps[i]);
        }
        RoleTagger.pin(labels[one.cue()]);
        ChainGradient gradient = new ChainGradient(labels, steps, one.gold());
        for (int i = 0; i < length; i++) {
            Features token = Features.of(one.tokens()[i]);
            Features gap = Features.of(one.gaps()[i]);
            for (int y = 0; y < Role.COUNT; y++) {
                tokens.gradient(token, y, gradient.label(i, y));
                for (int x = 0; x < Role.COUNT; x++) {
                    gaps.gradient(gap, x * Role.COUNT + y, gradient.step(i, x, y));
                }
            }
        }
    }
}
