package parley.coding.actors;

import java.util.Locale;
import java.util.Set;
import parley.coding.parties.Mention;
import parley.coding.reading.Tree;

/// Names of parties that mean something else where they stand: the field of an office (`Labour Minister`), a state that
/// is no more (`the former Soviet republic`), a month (`in May`), the side of a place (`West Timor`).
final class Lookalikes {
    private static final Set<String> FIELDS = Set.of("Labour", "Labor", "Justice", "Environment");
    private static final Set<String> OFFICES =
            Set.of("Minister", "Ministry", "Secretary", "Department", "Office", "Commissioner", "Court", "Ministers");
    private static final Set<String> REMAINS = Set.of(
            "republic", "republics", "state", "states", "bloc", "satellite", "satellites", "territory", "colony");

    private static final Set<String> MONTHLY = Set.of(
            "in", "by", "until", "till", "since", "during", "before", "after", "last", "next", "this", "early", "late",
            "mid");

    private Lookalikes() {}

    /// Whether the mention names no party there.
    static boolean is(Tree tree, Mention mention) {
        boolean followed = mention.to() < tree.size();
        String next = followed ? tree.token(mention.to()).form() : "";
        String before = mention.from() > 0 ? tree.token(mention.from() - 1).form() : "";
        boolean field = mention.to() == mention.from() + 1
                && FIELDS.contains(tree.token(mention.from()).form())
                && OFFICES.contains(next);
        boolean month = mention.ofPerson()
                && mention.to() == mention.from() + 1
                && tree.token(mention.from()).form().equals("May")
                && (MONTHLY.contains(before.toLowerCase(Locale.ROOT)) || next.matches("\\d{1,4},?"));
        boolean side = mention.to() == mention.from() + 1
                && tree.token(mention.from()).form().equals("West")
                && followed
                && tree.token(mention.to()).upos().equals("PROPN");
        return month || field || side || before.equalsIgnoreCase("former") && REMAINS.contains(next);
    }
}
