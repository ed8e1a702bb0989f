package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.coding.codebook.Connectives;
import parley.coding.reading.Tree;
import parley.model.Measure;
import parley.model.Term.Stance;

/// Finds what a stance hangs on: clauses and phrases led by a connective of the codebook (`unless`, `in exchange for`),
/// and inversions (`should they …`).
final class Conditions {
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
        boolean known = found.stream().anyMatch(c -> c.head() == clause);
        if (!known) {
            found.add(at(scene, clause));
        }
    }

    /// Whether a condition may be of either kind: what is wanted (`ready if they leave`), or what is not (`will strike
    /// if they do`).
    boolean open(Scene scene, Candidate.Condition condition) {
        return !condition.only()
                && (introduced(scene, condition.head(), connectives.open()) || inverted(scene, condition.head()));
    }

    /// Whether what a condition says is unwanted: it would bring about what its holder threatens with or refuses
    /// (`will strike if they do`), or it denies what would be wanted (`unless they fail to pay`).
    boolean unwanted(Scene scene, Candidate stance, Candidate.Condition condition, int conjunct) {
        boolean undone = scene.negated(conjunct) || connectives.unmet().contains(scene.lemma(conjunct));
        return open(scene, condition) ? threatens(scene, stance, condition) != undone : undone;
    }

    private boolean threatens(Scene scene, Candidate stance, Candidate.Condition condition) {
        boolean named = connectives.threats().contains(scene.lemma(stance.trigger()))
                || connectives
                        .threats()
                        .contains(scene.lemma(stance.measure().place().head()));
        boolean ends = stance.measure().action() == Measure.Action.STOP
                && stance.measure().strength() >= 1
                && stance.stance() == Stance.OFFERS;
        return stance.stance() == Stance.REJECTS && condition.first() > stance.trigger() || named || ends;
    }

    /// The condition that the clause or phrase `head` is.
    Candidate.Condition at(Scene scene, int head) {
        int first = scene.opening(head);
        int last = scene.tree().last(head);
        while (last > head && scene.tree().is(last, "punct")) {
            last--;
        }
        return new Candidate.Condition(first, last, head, alone(scene, head));
    }

    /// Whether a clause says what would have to be (`unless they sign`, `only if they do`, `if they do not`).
    boolean leavesNoOther(Scene scene, int clause) {
        return introduced(scene, clause, connectives.hard()) || alone(scene, clause) || scene.negated(clause);
    }

    /// Whether nothing else would do: `only if they leave`, `only within the union`.
    private static boolean alone(Scene scene, int head) {
        int first = scene.opening(head);
        return first > 0 && scene.lemma(first - 1).equals("only")
                || scene.lemma(first).equals("only");
    }

    /// Whether `i` is a condition of what it hangs from.
    boolean leads(Scene scene, int i) {
        Tree tree = scene.tree();
        if (tree.is(i, "advcl")) {
            return introduced(scene, i, connectives.clauses()) || inverted(scene, i);
        }
        boolean phrase = tree.is(i, "obl") || tree.is(i, "nmod");
        boolean manner = connectives.manners().contains(scene.lemma(i)) && scene.marked(i, Set.of("without"));
        boolean led = introduced(scene, i, connectives.phrases()) || alone(scene, i) && tree.has(i, "case");
        return phrase && led && !manner && !connectives.days().contains(scene.lemma(i));
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

    /// Whether a clause of time tells what has happened (`after they rejected it`), and so is no condition; `would not
    /// come until they rejected it` tells nothing of the kind.
    private boolean told(Scene scene, int clause) {
        String mark = scene.tree().lemmaOf(clause, "mark").toLowerCase(Locale.ROOT);
        boolean time = connectives.times().contains(mark) && !connectives.hard().contains(mark);
        int aux = scene.tree().child(clause, "aux");
        boolean past = scene.tree().token(clause).xpos().equals("VBD")
                || aux >= 0
                        && scene.tree().token(aux).xpos().equals("VBD")
                        && scene.lemma(aux).equals("have");
        return time && past;
    }

    private static boolean introduced(Scene scene, int clause, Set<String> words) {
        Tree tree = scene.tree();
        int opening = scene.opening(clause);
        if (tree.is(clause, "advcl") && opening < clause && words.contains(scene.lemma(opening))) {
            return true;
        }
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
