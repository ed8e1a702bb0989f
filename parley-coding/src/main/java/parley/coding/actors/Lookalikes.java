package parley.coding.actors;

import java.util.Set;
import parley.coding.parties.Mention;
import parley.coding.reading.Tree;

/// Names of parties that mean something else where they stand: the field of an office (`Labour Minister`), a state that
/// is no more (`the former Soviet republic`).
final class Lookalikes {
    private static final Set<String> FIELDS = Set.of("Labour", "Labor", "Justice", "Environment");
    private static final Set<String> OFFICES =
            Set.of("Minister", "Ministry", "Secretary", "Department", "Office", "Commissioner", "Court", "Ministers");
    private static final Set<String> REMAINS = Set.of(
            "republic", "republics", "state", "states", "bloc", "satellite", "satellites", "territory", "colony");

    private Lookalikes() {}

    /// Whether the mention names no party there.
    static boolean is(Tree tree, Mention mention) {
        boolean followed = mention.to() < tree.size();
        String next = followed ? tree.token(mention.to()).form() : "";
        String before = mention.from() > 0 ? tree.token(mention.from() - 1).form() : "";
        boolean field = mention.to() == mention.from() + 1
                && FIELDS.contains(tree.token(mention.from()).form())
                && OFFICES.contains(next);
        return field || before.equalsIgnoreCase("former") && REMAINS.contains(next);
    }
}
