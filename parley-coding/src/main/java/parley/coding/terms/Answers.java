package parley.coding.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.Tree;
import parley.model.Term.Stance;

/// A short answer to a question takes its stance: `Was he ready to sign? "Clearly not," she said.`
final class Answers {
    private static final int FIRST_WORDS = 4;
    private static final Set<String> NO = Set.of("no", "not", "never", "hardly", "n't", "nope");
    private static final Set<String> YES = Set.of("yes", "certainly", "definitely", "absolutely", "sure");

    private Answers() {}

    /// The stance that the sentence after a question gives to it; empty where it is no question or gets no short
    /// answer.
    static Optional<Stance> to(Scene scene, List<Scene> scenes) {
        int next = scene.sentence() + 1;
        if (next >= scenes.size() || !asks(scene.tree())) {
            return Optional.empty();
        }
        Tree answer = scenes.get(next).tree();
        for (int i = 0; i < Math.min(FIRST_WORDS, answer.size()); i++) {
            String word = answer.token(i).form().toLowerCase(Locale.ROOT);
            if (NO.contains(word)) {
                return Optional.of(Stance.REJECTS);
            }
            if (YES.contains(word)) {
                return Optional.of(Stance.ACCEPTS);
            }
        }
        return Optional.empty();
    }

    private static boolean asks(Tree tree) {
        for (int i = Math.max(0, tree.size() - 2); i < tree.size(); i++) {
            if (tree.token(i).form().startsWith("?")) {
                return true;
            }
        }
        return false;
    }
}
