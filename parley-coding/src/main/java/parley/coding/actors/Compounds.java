package parley.coding.actors;

import java.util.Locale;
import java.util.Set;
import parley.coding.reading.Tree;

/// Words before a noun that name a party for which it does not stand: `Russian-backed`, `pro-Russian`, `anti-Taliban`.
final class Compounds {
    private static final Set<String> AFTER = Set.of(
            "backed",
            "supported",
            "sponsored",
            "funded",
            "armed",
            "trained",
            "allied",
            "aligned",
            "brokered",
            "mediated",
            "occupied",
            "sanctioned",
            "educated",
            "born",
            "friendly",
            "speaking",
            "made",
            "designated",
            "based");
    private static final Set<String> BEFORE = Set.of("pro", "anti", "non", "ex", "post");

    private Compounds() {}

    /// Whether the name at `i` only tells who helps, holds or opposes.
    static boolean isAside(Tree tree, int i) {
        boolean after = i + 2 < tree.size() && isHyphen(tree, i + 1) && AFTER.contains(word(tree, i + 2));
        boolean before = i > 1 && isHyphen(tree, i - 1) && BEFORE.contains(word(tree, i - 2));
        return after || before;
    }

    private static boolean isHyphen(Tree tree, int i) {
        return tree.token(i).form().equals("-");
    }

    private static String word(Tree tree, int i) {
        return tree.token(i).form().toLowerCase(Locale.ROOT);
    }
}
