package parley.coding.terms;

import java.util.List;
import java.util.Set;
import parley.coding.reading.Tree;

/// Who acts and to whom, by the place of the words: subjects, possessors and `by` phrases act; `to`, `with`, `against`
/// phrases are acted upon.
final class Roles {
    private static final Set<String> TOWARDS =
            Set.of("to", "with", "against", "on", "toward", "towards", "between", "upon", "for", "from");

    private static final Set<String> NAMING = Set.of("of", "between", "from");

    private static final Set<String> PLACES = Set.of("in", "inside", "within", "outside", "at");

    private Roles() {}

    /// The token of who would carry out the measure between `head` and the word `key` that tells its matter, or -1.
    static int doer(Scene scene, int head, int key) {
        if (head != key && placed(scene.tree(), head)) {
            return head;
        }
        List<Integer> path = Measures.path(scene.tree(), key, head);
        for (int k = path.size() - 1; k >= 0; k--) {
            int doer = own(scene, path.get(k));
            if (doer >= 0 && !path.contains(doer)) {
                return doer;
            }
        }
        return beside(scene, key);
    }

    /// `Norway in the union`: a name and where it would be.
    private static boolean placed(Tree tree, int head) {
        return tree.token(head).upos().equals("PROPN")
                && tree.children(head, "nmod").stream().anyMatch(c -> PLACES.contains(tree.lemmaOf(c, "case")));
    }

    /// `a pause in Russian strikes`: who acts by the phrase that hangs from the word.
    private static int beside(Scene scene, int key) {
        for (int child : scene.tree().children(key, "nmod")) {
            int doer = scene.tree().is(child, "nmod:poss") ? -1 : own(scene, child);
            if (doer >= 0) {
                return doer;
            }
        }
        return -1;
    }

    private static int own(Scene scene, int at) {
        Tree tree = scene.tree();
        int agent = scene.agent(at);
        if (agent >= 0) {
            return agent;
        }
        int subject = tree.child(at, "nsubj");
        if (scene.verb(at) || subject >= 0 && !tree.has(at, "cop")) {
            return scene.passive(at) ? -1 : subject;
        }
        int possessor = tree.child(at, "nmod:poss");
        return possessor >= 0 ? possessor : named(tree, at);
    }

    /// A nationality or name before a noun (`Russian strikes`), else a name after `of`, `from` or `between`.
    static int named(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean before = tree.is(child, "amod") || tree.is(child, "compound");
            if (before && capital(tree, child)) {
                return child;
            }
        }
        for (int child : tree.children(noun)) {
            if (tree.is(child, "nmod") && NAMING.contains(tree.lemmaOf(child, "case"))) {
                return capital(tree, child) ? child : -1;
            }
        }
        return -1;
    }

    private static boolean capital(Tree tree, int i) {
        return Character.isUpperCase(tree.token(i).form().codePointAt(0));
    }

    /// The token of whom the measure is done to, for or with, or -1.
    static int target(Scene scene, int head, int key) {
        for (int at : Measures.path(scene.tree(), key, head)) {
            for (int child : scene.tree().children(at)) {
                boolean hangs = scene.tree().is(child, "nmod") || scene.tree().is(child, "obl");
                if (hangs && child != key && scene.marked(child, TOWARDS)) {
                    return child;
                }
            }
        }
        return -1;
    }
}
