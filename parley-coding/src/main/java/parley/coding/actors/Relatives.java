package parley.coding.actors;

import java.util.Set;
import parley.coding.reading.Tree;

/// Whom a relative pronoun means: the noun that its clause hangs from.
final class Relatives {
    private static final Set<String> PRONOUNS = Set.of("who", "which", "that", "whom");
    private static final int DEEPEST = 4;

    private Relatives() {}

    /// The noun that `token` means; the token itself where it is no relative pronoun.
    static int meant(Tree tree, int token) {
        if (!PRONOUNS.contains(tree.token(token).form().toLowerCase(java.util.Locale.ROOT))) {
            return token;
        }
        int at = tree.head(token);
        for (int up = 0; up < DEEPEST && at >= 0; up++) {
            if (tree.is(at, "acl") && tree.head(at) >= 0) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return token;
    }
}
