package parley.training.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parley.coding.events.EventLearning.Case;
import parley.coding.events.Root;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.training.learning.LogLinear;

/// Learns which trigger of a sentence tells of the marked root, though only the root is marked: the trigger is first
/// guessed
/// from the lexicon and the tree, then chosen anew by the model of the round before.
final class RankerTraining {
    private static final int ROUNDS = 3;
    private static final int EPOCHS = 8;
    private static final int BITS = 18;
    private static final float RATE = 0.1f;
    private static final float DECAY = 0.005f;
    /// So many models, each of another order of the examples, are averaged.
    private static final int ORDERS = 5;

    private RankerTraining() {}

    private record Labelled(int[] features, Root root) {}

    static Weights train(List<Example> examples) {
        return LogLinear.mean(IntStream.range(0, ORDERS)
                .mapToObj(order -> trained(examples, order))
                .toList());
    }

    private static LogLinear trained(List<Example> examples, int order) {
        LogLinear model = learn(examples, RankerTraining::guess, order);
        for (int round = 1; round < ROUNDS; round++) {
            LogLinear before = model;
            model = learn(examples, example -> choose(before, example), order);
        }
        return model;
    }

    /// Which case of an example tells of its root.
    private interface Choice {
        int of(Example example);
    }

    private static LogLinear learn(List<Example> examples, Choice choice, int order) {
        List<Labelled> labelled = new ArrayList<>();
        for (Example example : examples) {
            int told = example.root() == Root.NONE || example.cases().isEmpty() ? -1 : choice.of(example);
            for (int c = 0; c < example.cases().size(); c++) {
                labelled.add(new Labelled(example.cases().get(c).features(), c == told ? example.root() : Root.NONE));
            }
        }
        LogLinear model = new LogLinear(Root.values().length, BITS, RATE, DECAY);
        Random random = new Random(11 + order);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(labelled, random);
            labelled.forEach(
                    l -> model.learn(Features.of(l.features()), l.root().ordinal()));
        }
        return model;
    }

    /// A trigger for which the lexicon proposes the root, the highest in the tree; else the highest that is not a bare
    /// report.
    private static int guess(Example example) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int c = 0; c < example.cases().size(); c++) {
            Case one = example.cases().get(c);
            int cost = one.depth() + (one.proposal() == example.root() ? 0 : 100);
            if (cost < least) {
                least = cost;
                best = c;
            }
        }
        return best;
    }

    private static int choose(LogLinear model, Example example) {
        float[] scores = new float[Root.values().length];
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < example.cases().size(); c++) {
            model.score(Features.of(example.cases().get(c).features()), scores);
            double own = scores[example.root().ordinal()]
                    - scores[Root.NONE.ordinal()]
                    + (example.cases().get(c).proposal() == example.root() ? 1 : 0);
            if (own > most) {
                most = own;
                best = c;
            }
        }
        return best;
    }
}
