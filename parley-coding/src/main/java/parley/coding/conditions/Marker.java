package parley.coding.conditions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.Tree;

/// The words `[from, to)` that make the clause headed by `clause` a condition.
record Marker(int from, int to, int clause) {
    private static final Set<String> PARTICIPLES = Set.of("provided", "providing", "assuming", "supposing");
    private static final Set<String> QUESTIONS = Set.of(
            "ask",
            "wonder",
            "know",
            "see",
            "question",
            "doubt",
            "check",
            "decide",
            "determine",
            "tell",
            "say",
            "find",
            "sure");

    /// The marker that starts at token `i`, if one does.
    static Optional<Marker> at(Tree tree, int i) {
        return switch (form(tree, i)) {
            case "if" -> plain(tree, i);
            case "unless", "lest" -> marked(tree, i, i + 1);
            case "as", "so" -> as(tree, i);
            case "depending" -> depending(tree, i);
            case "on", "in" -> phrase(tree, i);
            case "should", "had", "were" -> inverted(tree, i);
            default -> PARTICIPLES.contains(form(tree, i)) ? participle(tree, i) : Optional.empty();
        };
    }

    private static Optional<Marker> plain(Tree tree, int i) {
        String before = form(tree, i - 1);
        int clause = tree.head(i);
        boolean question = clause >= 0
                && tree.is(clause, "ccomp")
                && QUESTIONS.contains(tree.token(tree.head(clause)).lemma());
        boolean elliptic = Set.of("any", "not", "ever", "only").contains(form(tree, i + 1));
        if (question || elliptic || Set.of("as", "what", "even", "than", "see").contains(before)) {
            return Optional.empty();
        }
        int from = before.equals("only") ? i - 1 : i;
        return marked(tree, from, i + 1);
    }

    /// `Should the council refuse, …`: the auxiliary opens its clause, before the subject.
    private static Optional<Marker> inverted(Tree tree, int i) {
        int clause = tree.is(i, "aux") || tree.is(i, "cop") ? tree.head(i) : -1;
        boolean opens =
                clause >= 0 && tree.is(clause, "advcl") && tree.first(clause) == i && tree.child(clause, "nsubj") > i;
        return opens ? Optional.of(new Marker(i, i + 1, clause)) : Optional.empty();
    }

    /// A marker whose last word hangs as a mark from its clause.
    private static Optional<Marker> marked(Tree tree, int from, int to) {
        int word = to - 1;
        int clause = tree.head(word);
        if (clause < 0 || !(tree.is(word, "mark") || tree.is(word, "advmod") || tree.is(word, "case"))) {
            return Optional.empty();
        }
        return Optional.of(new Marker(from, to, clause));
    }

    /// `as long as`, `so long as`, `as far as`: their clause is the one marked by the last word.
    private static Optional<Marker> as(Tree tree, int i) {
        boolean matches = form(tree, i + 1).equals("long") && form(tree, i + 2).equals("as");
        return matches && tree.head(i + 2) >= 0
                ? Optional.of(new Marker(i, i + 3, tree.head(i + 2)))
                : Optional.empty();
    }

    private static Optional<Marker> depending(Tree tree, int i) {
        boolean on = form(tree, i + 1).equals("on") || form(tree, i + 1).equals("upon");
        int clause = tree.is(i, "case") || tree.is(i, "mark") ? tree.head(i) : i;
        return on && clause >= 0 ? Optional.of(new Marker(i, i + 2, clause)) : Optional.empty();
    }

    /// `on condition that`, `on the condition that`, `in case`, `in the event of`.
    private static Optional<Marker> phrase(Tree tree, int i) {
        int noun = form(tree, i + 1).equals("the") ? i + 2 : i + 1;
        if (noun >= tree.size() || !Set.of("condition", "case", "event").contains(form(tree, noun))) {
            return Optional.empty();
        }
        boolean event = form(tree, noun).equals("event") && form(tree, noun + 1).equals("of");
        boolean joined = event || form(tree, noun + 1).equals("that");
        boolean bare = form(tree, noun).equals("case")
                && noun == i + 1
                && !form(tree, noun + 1).equals("of");
        if (!joined && !bare) {
            return Optional.empty();
        }
        boolean inside = tree.head(i) == noun || tree.is(i, "mark") || tree.is(i, "fixed");
        int clause = tree.is(i, "mark") ? tree.head(i) : noun;
        return inside && clause >= 0
                ? Optional.of(new Marker(i, joined ? noun + 2 : noun + 1, clause))
                : Optional.empty();
    }

    /// `provided (that) …`, not `provided help`.
    private static Optional<Marker> participle(Tree tree, int i) {
        boolean that = form(tree, i + 1).equals("that");
        if (tree.is(i, "mark") && tree.head(i) >= 0) {
            return Optional.of(new Marker(i, that ? i + 2 : i + 1, tree.head(i)));
        }
        boolean clause = that && tree.is(i, "advcl") && tree.has(i, "ccomp");
        return clause ? Optional.of(new Marker(i, i + 2, i)) : Optional.empty();
    }

    private static String form(Tree tree, int i) {
        return i >= 0 && i < tree.size() ? tree.token(i).form().toLowerCase(Locale.ROOT) : "";
    }
}
