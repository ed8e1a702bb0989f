package parley.coding.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.coding.parties.Mention;
import parley.coding.reading.Tree;

/// Capitalised words that stand alone as a name, no part of a longer one.
final class Alone {
    private static final Set<String> LINKS = Set.of("-", "&", "of");

    private Alone() {}

    static Set<String> words(Tree tree, List<Mention> known) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tree.size(); i++) {
            int at = i;
            boolean free = known.stream().noneMatch(m -> m.from() <= at && at < m.to());
            if (free && isName(tree, i) && !links(tree, i - 1) && !links(tree, i + 1)) {
                words.add(tree.token(i).form());
            }
        }
        return words;
    }

    private static boolean isName(Tree tree, int i) {
        return tree.token(i).upos().equals("PROPN")
                && Character.isUpperCase(tree.token(i).form().charAt(0))
                && !Gender.isGivenName(tree.token(i).form());
    }

    private static boolean links(Tree tree, int i) {
        return i >= 0
                && i < tree.size()
                && (tree.token(i).upos().equals("PROPN")
                        || LINKS.contains(tree.token(i).form()));
    }
}
