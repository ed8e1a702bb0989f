package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.coding.codebook.Connectives;
import parley.coding.reading.Tree;

/// Finds what a stance hangs on: clauses and phrases led by a connective of the codebook (`unless`, `in exchange for`),
/// and inversions (`should they …`).
final class Conditions {
    private static final Set<String> TIMES = Set.of("after", "before", "when", "once", "until", "till");
    private static final Set<String> DAYS = Set.of(
            "end",
            "beginning",
            "start",
            "year",
            "month",
            "week",
            "weekend",
            "day",
            "hour",
            "minute",
            "time",
            "date",
            "deadline",
            "summer",
            "winter",
            "spring",
            "autumn",
            "morning",
            "evening",
            "night",
            "midnight",
            "noon",
            "now",
            "then",
            "today",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "christmas",
            "decade");
    /// What comes without these comes outright: how a thing is done, and no condition of it.
    private static final Set<String> MANNERS =
            Set.of("precondition", "condition", "delay", "exception", "reservation", "question", "doubt", "limit");

    private final Connectives connectives;

    Conditions(Connectives connectives) {
        this.connectives = connectives;
    }

    /// The conditions of a stance, by the predicates it is made of: they hang from its trigger, from the clause of its
    /// measure, or from a predicate above that only carries them.
    List<Candidate.Condition> of(Scene scene, int trigger, int complement) {
        List<Candidate.Condition> found = new ArrayList<>();
        for (int at : List.of(trigger, complement)) {
            for (int child : scene.tree().children(at)) {
                if (child != complement && child != trigger && leads(scene, child)) {
                    add(scene, child, found);
                }
            }
        }
        carried(scene, trigger, found);
        return found;
    }

    /// A condition of reported words that hangs from the verb of saying: `X is ready, but only if Y, the minister
    /// said`.
    private void carried(Scene scene, int trigger, List<Candidate.Condition> found) {
        Tree tree = scene.tree();
        int above = tree.is(trigger, "ccomp") ? tree.head(trigger) : -1;
        for (int child : above < 0 ? List.<Integer>of() : tree.children(above)) {
            boolean inside = child > trigger && (child < above || trigger > above);
            if (inside && leads(scene, child)) {
                add(scene, child, found);
            }
        }
    }

    private void add(Scene scene, int clause, List<Candidate.Condition> found) {
        Tree tree = scene.tree();
        boolean known = found.stream().anyMatch(c -> c.head() == clause);
        if (!known) {
            int first = opening(scene, clause);
            boolean only = first > 0 && scene.lemma(first - 1).equals("only")
                    || scene.lemma(first).equals("only");
            found.add(new Candidate.Condition(first, tree.last(clause), clause, only));
        }
    }

    /// The first word of a condition, commas and conjunctions aside.
    private static int opening(Scene scene, int clause) {
        int first = scene.tree().first(clause);
        while (first < clause
                && (scene.tree().is(first, "punct") || scene.tree().is(first, "cc"))) {
            first++;
        }
        return first;
    }

    /// Whether `i` is a condition of what it hangs from.
    boolean leads(Scene scene, int i) {
        Tree tree = scene.tree();
        if (tree.is(i, "advcl")) {
            return introduced(scene, i, connectives.clauses()) || inverted(scene, i);
        }
        boolean phrase = tree.is(i, "obl") || tree.is(i, "nmod");
        boolean manner = MANNERS.contains(scene.lemma(i)) && scene.marked(i, Set.of("without"));
        return phrase && !manner && !DAYS.contains(scene.lemma(i)) && introduced(scene, i, connectives.phrases());
    }

    /// Whether a clause asks (`did not say whether they would come`).
    private static boolean asked(Scene scene, int clause) {
        String mark = scene.tree().lemmaOf(clause, "mark").toLowerCase(Locale.ROOT);
        return scene.tree().is(clause, "ccomp") && (mark.equals("whether") || mark.equals("if"));
    }

    /// Whether `i` stands inside a condition or a question.
    boolean encloses(Scene scene, int i) {
        int at = i;
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            boolean condition = scene.tree().is(at, "advcl") && leads(scene, at) && !told(scene, at);
            if (condition || asked(scene, at)) {
                return true;
            }
            at = scene.tree().head(at);
        }
        return false;
    }

    /// Whether a clause of time tells what has happened (`after they rejected it`), and so is no condition.
    private static boolean told(Scene scene, int clause) {
        boolean time = TIMES.contains(scene.tree().lemmaOf(clause, "mark").toLowerCase(Locale.ROOT));
        int aux = scene.tree().child(clause, "aux");
        boolean past = scene.tree().token(clause).xpos().equals("VBD")
                || aux >= 0
                        && scene.tree().token(aux).xpos().equals("VBD")
                        && scene.lemma(aux).equals("have");
        return time && past;
    }

    private static boolean introduced(Scene scene, int clause, Set<String> words) {
        Tree tree = scene.tree();
        for (int child : tree.children(clause)) {
            boolean leads = tree.is(child, "mark") || tree.is(child, "case") || tree.is(child, "advmod");
            if (leads
                    && child < clause
                    && (words.contains(scene.lemma(child)) || words.contains(fixed(scene, child)))) {
                return true;
            }
        }
        return false;
    }

    /// A connective of several words (`as long as`), as UD joins them, or as they stand one after the other.
    private static String fixed(Scene scene, int first) {
        StringBuilder words = new StringBuilder(scene.lemma(first));
        for (int child : scene.tree().children(first, "fixed")) {
            words.append(' ').append(scene.lemma(child));
        }
        return words.toString();
    }

    private static boolean inverted(Scene scene, int clause) {
        int aux = scene.tree().child(clause, "aux");
        int subject = scene.tree().child(clause, "nsubj");
        return aux >= 0 && aux < subject && scene.lemma(aux).equals("should");
    }
}
