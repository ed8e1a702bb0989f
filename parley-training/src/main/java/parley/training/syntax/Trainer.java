package parley.training.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Shows a network its examples: the treebanks in every epoch, the machine-labelled sentences in turns of [#TURNS].
final class Trainer {
    private static final int TURNS = 5;
    private static final int BATCH_TOKENS = 400;
    private static final int WARM_UP_TOKENS = 20_000;
    private static final float FIRST_RATE = 0.003f;
    private static final float STEADY = 0.3f;
    private static final long LABELLED_SEED = 5;

    private final NetworkLearner learner;
    private final List<NetworkLearner> parts;
    private final Recipe recipe;
    private final Consumer<String> log;
    private final Adam adam;
    private final SplittableRandom random;
    private Optional<MovingAverage> average = Optional.empty();
    private long seen;
    private long total;

    /// A trainer of learners of one shape, one for each part of a batch; the first one keeps what is learned.
    Trainer(List<NetworkLearner> parts, Recipe recipe, Consumer<String> log) {
        this.parts = List.copyOf(parts);
        this.learner = parts.getFirst();
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
        parts.stream().skip(1).forEach(part -> part.share(learner));
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
        int tokens = 0;
        List<Example> batch = new ArrayList<>();
        for (Example example : examples) {
            batch.add(example);
            tokens += example.length();
            seen += example.length();
            if (tokens >= BATCH_TOKENS) {
                loss += learn(batch);
                adam.step(rate(), 1f / tokens);
                learner.refresh();
                average.ifPresent(MovingAverage::add);
                batch.clear();
                tokens = 0;
            }
        }
        return loss + learn(batch);
    }

    /// Adds the gradients of a batch: every part learns each so-manieth sentence, all side by side; then their
    /// gradients
    /// are summed in order.
    private double learn(List<Example> batch) {
        if (parts.size() == 1) {
            return batch.stream()
                    .mapToDouble(example -> learner.learn(example, random))
                    .sum();
        }
        List<SplittableRandom> randoms =
                batch.stream().map(example -> random.split()).toList();
        double[] losses = IntStream.range(0, parts.size())
                .parallel()
                .mapToDouble(part -> learnPart(part, batch, randoms))
                .toArray();
        for (NetworkLearner part : parts.subList(1, parts.size())) {
            learner.takeGradients(part);
        }
        return Arrays.stream(losses).sum();
    }

    private double learnPart(int part, List<Example> batch, List<SplittableRandom> randoms) {
        double loss = 0;
        for (int i = part; i < batch.size(); i += parts.size()) {
            loss += parts.get(part).learn(batch.get(i), randoms.get(i));
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
