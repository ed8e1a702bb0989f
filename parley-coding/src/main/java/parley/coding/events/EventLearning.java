package parley.coding.events;

import java.util.ArrayList;
import java.util.List;
import parley.coding.learning.Features;
import parley.coding.reading.Tree;
import parley.syntax.Sentence;

/// The door for training: the triggers of a sentence as bags of features, with the root that the lexicon proposes for
/// each.
public final class EventLearning {
    private final Triggers triggers;

    public EventLearning(Frames frames) {
        this.triggers = new Triggers(frames);
    }

    /// One trigger: its features' hashes, and what the lexicon proposes ([Root#NONE] for nothing).
    public record Case(int[] features, Root proposal, int depth) {}

    /// The cases of a sentence, in text order.
    public List<Case> cases(Sentence sentence) {
        Tree tree = Tree.of(sentence);
        List<Trigger> found = triggers.of(0, tree);
        List<Case> cases = new ArrayList<>();
        Features features = new Features();
        for (Trigger trigger : found) {
            String proposed = TriggerFeatures.root(trigger);
            Root root = proposed.equals("-") ? Root.NONE : Root.valueOf(proposed);
            cases.add(new Case(
                    TriggerFeatures.of(trigger, found, features).toArray(), root, depth(tree, trigger.token())));
        }
        return cases;
    }

    private static int depth(Tree tree, int token) {
        int depth = 0;
        for (int at = tree.head(token); at >= 0 && depth < tree.size(); at = tree.head(at)) {
            depth++;
        }
        return depth;
    }
}
