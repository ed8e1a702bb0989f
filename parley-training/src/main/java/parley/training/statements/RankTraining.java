package parley.training.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import parley.coding.attribution.Cue;
import parley.coding.attribution.Frame;
import parley.coding.attribution.FrameFeatures;
import parley.coding.attribution.FrameRanker;
import parley.coding.attribution.Role;
import parley.coding.attribution.RoleTagger;
import parley.coding.attribution.Words;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.training.learning.LogLinear;

/// Teaches which of the readings of a cue is right, and when none is: a log-linear model over the readings and "no
/// cue".
final class RankTraining {
    static final int BITS = 19;
    private static final int ROUNDS = 6;

    private final List<Case> cases = new ArrayList<>();

    /// The readings of one cue, and how much each is right: shares that sum to 1, or all 0 where it is no cue.
    private record Case(List<Features> readings, float[] shares) {}

    /// Adds the cues of a report, with models that have not learned from it.
    void add(Lesson lesson, List<List<Cue>> cues, RoleTagger roles) {
        for (int s = 0; s < cues.size(); s++) {
            for (Cue cue : cues.get(s)) {
                Optional<Lesson.Taught> taught = lesson.cues().get(s).stream()
                        .filter(t -> t.cue() == cue.token())
                        .findFirst();
                if (taught.isPresent() || !lesson.untold().get(s).contains(cue.token())) {
                    Words words = lesson.page().sentences().get(s);
                    add(words, roles.frames(words, cue, cues.get(s), FrameRanker.READINGS), taught);
                }
            }
        }
    }

    private void add(Words words, List<Frame> frames, Optional<Lesson.Taught> taught) {
        List<Features> readings = new ArrayList<>();
        for (int rank = 0; rank < frames.size(); rank++) {
            readings.add(FrameFeatures.describe(words, frames.get(rank), frames.getFirst(), rank));
        }
        cases.add(new Case(readings, taught.map(t -> shares(frames, t.roles())).orElse(new float[frames.size()])));
    }

    private static float[] shares(List<Frame> frames, Role[] gold) {
        float[] shares = new float[frames.size()];
        float sum = 0;
        for (int k = 0; k < shares.length; k++) {
            double right = overlap(frames.get(k), gold, Role.CONTENT) + 0.3 * overlap(frames.get(k), gold, Role.SOURCE);
            shares[k] = (float) Math.exp(12 * right);
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    /// The tokens that both give the role, of those that one does; 1 where neither gives it.
    private static double overlap(Frame frame, Role[] gold, Role role) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < gold.length; i++) {
            boolean found = frame.role(i) == role;
            boolean marked = gold[i] == role;
            both += found && marked ? 1 : 0;
            either += found || marked ? 1 : 0;
        }
        return either == 0 ? 1 : (double) both / either;
    }

    Weights train() {
        LogLinear model = new LogLinear(1, BITS, 0.06f);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(cases, random);
            cases.forEach(one -> learn(model, one));
        }
        return model.weights();
    }

    private static void learn(LogLinear model, Case one) {
        int count = one.readings().size();
        float[] scores = new float[count];
        float[] score = new float[1];
        double sum = 1;
        for (int k = 0; k < count; k++) {
            model.score(one.readings().get(k), score);
            scores[k] = (float) Math.exp(Math.min(score[0], 60));
            sum += scores[k];
        }
        for (int k = 0; k < count; k++) {
            model.gradient(one.readings().get(k), 0, (float) (one.shares()[k] - scores[k] / sum));
        }
    }
}
