package parley.coding.statements;

import java.util.Locale;
import java.util.Set;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.Page;
import parley.coding.reading.Tree;
import parley.model.Statement.Polarity;

/// Tells whether something was said, was not said, or is only asked.
final class Polarities {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly", "without");
    private static final Set<String> DENIALS = Set.of("deny", "denial", "disavow", "disclaim", "refute");
    private static final Set<String> REFUSALS = Set.of("decline", "refuse", "fail", "stop", "avoid");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
    private static final Set<String> QUESTIONS = Set.of("ask", "wonder", "question", "inquire", "enquire");

    private Polarities() {}

    static Polarity of(Page page, Attribution found) {
        if (found.head() < 0) {
            return Polarity.AFFIRMED;
        }
        Tree tree = page.sentences().get(found.sentence()).tree;
        if (isNegated(tree, found.head())) {
            return Polarity.NEGATED;
        }
        return isQuestioned(tree, found.head()) ? Polarity.QUESTIONED : Polarity.AFFIRMED;
    }

    private static boolean isNegated(Tree tree, int cue) {
        return DENIALS.contains(lemma(tree, cue))
                || hasNegation(tree, cue)
                || saidByNobody(tree, cue)
                || isRefused(tree, cue);
    }

    private static boolean hasNegation(Tree tree, int i) {
        return tree.children(i).stream()
                .filter(c -> tree.is(c, "advmod") || tree.is(c, "cc") || tree.is(c, "det") || tree.is(c, "mark"))
                .anyMatch(c -> NEGATIONS.contains(lemma(tree, c))
                        || tree.is(c, "det") && lemma(tree, c).equals("no"));
    }

    private static boolean saidByNobody(Tree tree, int cue) {
        int subject = tree.child(cue, "nsubj");
        return subject >= 0
                && (NOBODY.contains(lemma(tree, subject))
                        || lemma(tree, tree.child(subject, "det")).equals("no"));
    }

    private static boolean isRefused(Tree tree, int cue) {
        int head = tree.head(cue);
        return tree.is(cue, "xcomp") && head >= 0 && (REFUSALS.contains(lemma(tree, head)) || hasNegation(tree, head));
    }

    /// `Did X say …?`, and `asked whether X had said …`.
    private static boolean isQuestioned(Tree tree, int cue) {
        int subject = tree.child(cue, "nsubj");
        int auxiliary = tree.child(cue, "aux");
        boolean inverted = auxiliary >= 0
                && subject > auxiliary
                && tree.token(tree.size() - 1).form().startsWith("?");
        int mark = tree.child(cue, "mark");
        boolean wondered = Set.of("whether", "if").contains(lemma(tree, mark))
                && tree.is(cue, "ccomp")
                && QUESTIONS.contains(lemma(tree, tree.head(cue)));
        return inverted || wondered;
    }

    private static String lemma(Tree tree, int i) {
        return i < 0 ? "" : tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
