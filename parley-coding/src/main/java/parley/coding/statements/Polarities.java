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
    /// What may be denied as one denies words: `rejected claims that …`.
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "allegation",
            "accusation",
            "charge",
            "suggestion",
            "assertion",
            "report",
            "rumour",
            "rumor",
            "speculation");
    private static final Set<String> REBUTTALS = Set.of("reject", "dismiss", "dispute", "rebut", "deny", "refute");
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
                || isRefused(tree, cue)
                || isRebutted(tree, cue)
                || isAvoided(tree, cue);
    }

    private static boolean isRebutted(Tree tree, int cue) {
        return REBUTTALS.contains(lemma(tree, cue))
                && tree.children(cue).stream()
                        .filter(c -> tree.is(c, "obj") || tree.is(c, "nsubj:pass"))
                        .anyMatch(c -> CLAIMS.contains(lemma(tree, c)));
    }

    /// `stopped short of saying`, by either verb.
    private static boolean isAvoided(Tree tree, int cue) {
        int up = tree.head(cue);
        boolean saying = up >= 0
                && (lemma(tree, up).equals("short")
                        || lemma(tree, tree.child(up, "xcomp")).equals("short"));
        boolean stopped = lemma(tree, cue).equals("stop")
                && tree.children(cue).stream().anyMatch(c -> lemma(tree, c).equals("short"));
        return stopped
                || tree.is(cue, "advcl") && lemma(tree, tree.child(cue, "mark")).equals("of") && saying;
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
        return tree.is(cue, "xcomp")
                && head >= 0
                && (REFUSALS.contains(lemma(tree, head))
                        || DENIALS.contains(lemma(tree, head))
                        || hasNegation(tree, head));
    }

    /// `Did X say …?`, `asked if X had said …` and `unclear whether X had said …`.
    private static boolean isQuestioned(Tree tree, int cue) {
        int subject = tree.child(cue, "nsubj");
        int auxiliary = tree.child(cue, "aux");
        boolean opens = auxiliary >= 0 && (subject > auxiliary || auxiliary == 0 && cue > 1);
        boolean inverted = opens && tree.token(tree.size() - 1).form().startsWith("?");
        String mark = lemma(tree, tree.child(cue, "mark"));
        boolean wondered =
                mark.equals("if") && tree.is(cue, "ccomp") && QUESTIONS.contains(lemma(tree, tree.head(cue)));
        return inverted || wondered || mark.equals("whether");
    }

    private static String lemma(Tree tree, int i) {
        return i < 0 ? "" : tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
