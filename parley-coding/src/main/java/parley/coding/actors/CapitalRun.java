package parley.coding.actors;

import java.util.Set;
import parley.coding.reading.Tree;

/// Names by their capitals alone: `National Front for Peace`, `Miners' Union`.
final class CapitalRun {
    private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "'", "’", "'s", "’s");
    private static final int LONGEST = 8;

    private CapitalRun() {}

    /// The first token of the capitalised words that end before token `to`; `to` where there are none.
    static int before(Tree tree, int to) {
        int from = to;
        for (int i = to - 1; i >= Math.max(0, to - LONGEST); i--) {
            if (isCapital(tree, i)) {
                from = i;
            } else if (from == to || !INSIDE.contains(tree.token(i).form())) {
                break;
            }
        }
        return from;
    }

    private static boolean isCapital(Tree tree, int i) {
        String form = tree.token(i).form();
        boolean word = Character.isUpperCase(form.charAt(0))
                && (i > 0 || tree.token(i).upos().equals("PROPN"))
                && !tree.token(i).upos().equals("DET");
        return word && !tree.token(i).upos().equals("PRON");
    }
}
