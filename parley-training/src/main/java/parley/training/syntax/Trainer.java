package parley.training.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Shows a network its examples: the treebanks in every epoch, the machine-labelled sentences in turns of [#TURNS].
final class Trainer {
    private static final int TURNS = 4;
    private static final int BATCH_TOKENS = 400;
    private static final int WARM_UP_TOKENS = 20_000;
    private static final float FIRST_RATE = 0.003f;
    private static final float STEADY = 0.3f;
    private static final long LABELLED_SEED = 5;

    private final NetworkLearner learner;
    private final Recipe recipe;
    private final Consumer<String> log;
    private final Adam adam;
    private final SplittableRandom random;
    private Optional<MovingAverage> average = Optional.empty();
    private long seen;
    private long total;

    Trainer(NetworkLearner learner, Recipe recipe, Consumer<String> log) {
        this.learner = learner;
        this.recipe = recipe;
        this.log = log;
        this.adam = new Adam(learner.parameters());
        this.random = new SplittableRandom(recipe.seed());
    }

    void train(List<Example> treebank, List<Example> labelled) {
        List<Example> mixed = new ArrayList<>(labelled);
        Collections.shuffle(mixed, new Random(LABELLED_SEED));
        total = tokens(treebank) * recipe.epochs() + (long) (tokens(labelled) / (double) TURNS * recipe.epochs());
        Random order = new Random(recipe.seed());
        learner.refresh();
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            List<Example> shown = new ArrayList<>(treebank);
            for (int i = epoch % TURNS; i < mixed.size(); i += TURNS) {
                shown.add(mixed.get(i));
            }
            Collections.shuffle(shown, order);
            double loss = show(shown);
            log.accept(
                    "epoch %d of %d: loss per token %.3f".formatted(epoch + 1, recipe.epochs(), loss / tokens(shown)));
            if (epoch == Math.max(0, recipe.epochs() / 3 - 1)) {
                average = Optional.of(new MovingAverage(learner.parameters()));
            }
        }
        average.ifPresent(MovingAverage::take);
    }

    private double show(List<Example> examples) {
        double loss = 0;
        int batch = 0;
        for (Example example : examples) {
            loss += learner.learn(example, random);
            batch += example.length();
            seen += example.length();
            if (batch >= BATCH_TOKENS) {
                adam.step(rate(), 1f / batch);
                learner.refresh();
                average.ifPresent(MovingAverage::add);
                batch = 0;
            }
        }
        return loss;
    }

    /// Rises during the warm-up, stays, then falls to almost nothing.
    private float rate() {
        float done = (float) seen / total;
        float falling = done < STEADY ? 1 : (1 - done) / (1 - STEADY) + 0.003f;
        return FIRST_RATE * Math.min(1, (float) seen / WARM_UP_TOKENS) * falling;
    }

    private static long tokens(List<Example> examples) {
        return examples.stream().mapToLong(Example::length).sum();
    }
}
