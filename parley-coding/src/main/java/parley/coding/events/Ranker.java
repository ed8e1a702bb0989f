package parley.coding.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.coding.reading.Tree;

/// Weighs the triggers of a sentence: which of them are events, and of which root. Thread-safe.
public final class Ranker {
    /// The likeliest event of a sentence is kept from this probability on.
    private static final double FIRST = 0.045;
    /// A word of which the lexicon knows nothing needs more.
    private static final double UNKNOWN = 0.2;
    /// A further one, of another root, from this on.
    private static final double FURTHER = 0.35;
    private static final int MOST = 3;
    /// What is added to the score of a root that a demanding frame proposes; twice that where it names its subject.
    private static final float TRUST = 1;

    /// What is added where a user's own frame proposes it: more than learning weighs.
    private static final float GIVEN = 6;

    private final Weights weights;

    Ranker(Weights weights) {
        this.weights = weights;
    }

    static Ranker standard() {
        return new Ranker(Weights.resource(Ranker.class, "events.weights"));
    }

    /// A trigger that is an event of a root, with the probability of that.
    record Choice(Trigger trigger, Root root, double probability) {}

    List<Choice> choose(List<Trigger> triggers) {
        List<Choice> ranked = new ArrayList<>();
        Features features = new Features();
        float[] scores = new float[Root.values().length];
        for (Trigger trigger : triggers) {
            weights.score(TriggerFeatures.of(trigger, triggers, features), scores);
            trigger.frame().filter(f -> f.given() || f.demands() > 0).ifPresent(f -> trust(trigger, f, scores));
            ranked.add(best(trigger, scores));
        }
        ranked.sort(Comparator.comparingDouble(Choice::probability).reversed());
        List<Choice> chosen = new ArrayList<>();
        for (Choice choice : ranked) {
            double least = chosen.isEmpty() ? first(choice.trigger()) : FURTHER;
            boolean another = chosen.stream()
                    .noneMatch(c -> c.root() == choice.root() && !joined(c, choice)
                            || isObject(c, choice)
                            || isObject(choice, c));
            if (choice.probability() >= least && another && chosen.size() < MOST) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    /// Whether two clauses are told one beside the other: `met the king and telephoned the emir`.
    private static boolean joined(Choice one, Choice other) {
        Tree tree = one.trigger().tree();
        int a = one.trigger().token();
        int b = other.trigger().token();
        boolean verbs =
                tree.token(a).upos().equals("VERB") && tree.token(b).upos().equals("VERB");
        return verbs && (tree.conjuncts(a).contains(b) || tree.conjuncts(b).contains(a));
    }

    /// Whether one is only what the other is done to: the `demand` of `dropped a demand`.
    private static boolean isObject(Choice verb, Choice noun) {
        Tree tree = verb.trigger().tree();
        int object = noun.trigger().token();
        return tree.head(object) == verb.trigger().token()
                && tree.is(object, "obj")
                && tree.token(object).upos().equals("NOUN");
    }

    /// A frame that asks for an object, a particle or a subject knows better which act it is: `send troops` is no aid.
    private static void trust(Trigger trigger, Frame frame, float[] scores) {
        String root = TriggerFeatures.root(trigger);
        if (!root.equals("-")) {
            scores[Root.valueOf(root).ordinal()] +=
                    frame.given() ? GIVEN : TRUST * (frame.subject().isEmpty() ? 1 : 2);
        }
    }

    private static double first(Trigger trigger) {
        return trigger.proposal().isPresent() ? FIRST : UNKNOWN;
    }

    private static Choice best(Trigger trigger, float[] scores) {
        int best = 1;
        double most = scores[0];
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
            most = Math.max(most, scores[k]);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - most);
        }
        double some = 1 - Math.exp(scores[0] - most) / sum;
        return new Choice(trigger, Root.values()[best], some);
    }
}
