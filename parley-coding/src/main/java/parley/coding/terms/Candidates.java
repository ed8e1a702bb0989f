package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.coding.codebook.Sense;
import parley.coding.reading.Tree;
import parley.model.Term.Firmness;
import parley.model.Term.Stance;

/// Turns the triggers of one sentence into candidates: denial, auxiliaries and stances inside stances are resolved,
/// each conjunct of a complement becomes a measure of its own.
final class Candidates {
    private static final int DEEPEST = 4;
    private final Scene scene;
    private final Triggers triggers;
    private final Conditions conditions;
    private final Set<Integer> inner = new TreeSet<>();
    private final List<Candidate> found = new ArrayList<>();

    /// A stance on its way down from the outermost trigger to the clause of the measure.
    private record Descent(Stance stance, Firmness firmness, int holder, int complement, int doer) {}

    private Candidates(Scene scene, Conditions conditions) {
        this.scene = scene;
        this.triggers = Triggers.of(scene);
        this.conditions = conditions;
    }

    static List<Candidate> of(Scene scene, Conditions conditions) {
        Candidates candidates = new Candidates(scene, conditions);
        for (int i : TopDown.order(scene.tree())) {
            candidates.read(i);
        }
        candidates.found.addAll(Outcomes.of(scene, conditions, candidates.found));
        return candidates.found;
    }

    private void read(int i) {
        if (inner.contains(i) || conditions.encloses(scene, i)) {
            return;
        }
        Optional<Stand> stand = triggers.at(i);
        Optional<Stand> modal = triggers.modal(i);
        if (stand.isPresent() && modal.isPresent() && spares(stand.get())) {
            measures(modal.get(), start(modal.get()));
        } else if (stand.isPresent()) {
            measures(stand.get(), descend(governed(stand.get(), modal)));
        } else if (modal.isPresent() && !auxiliary(i)) {
            measures(modal.get(), descend(start(modal.get())));
        }
    }

    /// Not to press somebody (`will not push them to sign`) is no refusal of what he would be pressed to do.
    private boolean spares(Stand stand) {
        int verb = stand.trigger();
        boolean presses = scene.senses().topics(verb).stream()
                .anyMatch(o -> ((Sense.Topic) o.sense()).matter().name().equals("pressure"));
        return presses && scene.negated(verb) && stand.attitude().stance() == Stance.REQUIRES;
    }

    /// Whether the verb at `i` is only the first word of an auxiliary of its own (`would have to`).
    private boolean auxiliary(int i) {
        return scene.senses().attitudes(i).stream()
                .anyMatch(o -> ((Sense.Attitude) o.sense()).form() == Sense.Form.MODAL && o.last() > o.first());
    }

    /// A stance under an auxiliary: `must accept` is a demand, `could accept` softer, `would` and `will` change
    /// nothing.
    private Descent governed(Stand stand, Optional<Stand> modal) {
        Descent own = start(stand);
        if (modal.isEmpty()) {
            return own;
        }
        Sense.Attitude attitude = modal.get().attitude();
        return switch (attitude.stance()) {
            case REQUIRES ->
                new Descent(
                        Stance.REQUIRES,
                        attitude.firmness(),
                        -1,
                        own.complement(),
                        Frames.first(own.doer(), own.holder()));
            case ACCEPTS -> new Descent(own.stance(), Firmness.SOFT, own.holder(), own.complement(), own.doer());
            default -> own;
        };
    }

    private Descent start(Stand stand) {
        int trigger = stand.predicate();
        int first = stand.words().first();
        int last = stand.words().last();
        boolean denied = scene.denied(trigger, first, last)
                || scene.denied(stand.trigger(), first, last)
                || scene.emptied(trigger, stand.words());
        Stance stance = stand.attitude().stance();
        Firmness firmness = stand.attitude().firmness();
        if (scene.noLonger(trigger) && (stance == Stance.REQUIRES || stance == Stance.REJECTS)) {
            stance = Stance.DROPS;
        } else if (denied) {
            stance = Composition.denied(stance);
            firmness = stance == Stance.ACCEPTS ? Firmness.SOFT : firmness == Firmness.SOFT ? Firmness.PLAIN : firmness;
        }
        return new Descent(stance, firmness, stand.holder(), stand.complement(), stand.doer());
    }

    private Descent descend(Descent outer) {
        Descent at = outer;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int complement = at.complement();
            Optional<Stand> next = triggers.at(complement);
            if (next.filter(n -> another(n, outer)).isEmpty()) {
                inner.add(complement);
            }
            if (next.isEmpty() || next.get().complement() == complement) {
                return at;
            }
            Descent below = start(next.get());
            if (actsByItself(next.get())) {
                Stance stance = Composition.of(at.stance(), below.stance(), true);
                return new Descent(
                        stance, at.firmness(), at.holder(), complement, Frames.first(at.doer(), below.holder()));
            }
            Stance stance = Composition.of(at.stance(), below.stance(), scene.verb(complement));
            at = new Descent(
                    stance, at.firmness(), at.holder(), below.complement(), Frames.first(below.doer(), at.doer()));
        }
        return at;
    }

    /// To join, to sign, to let in: verbs of acceptance that are what is done, and not only a stance on it.
    private boolean actsByItself(Stand inner) {
        return scene.verb(inner.trigger())
                && inner.attitude().form() == Sense.Form.VERB
                && inner.attitude().stance() == Stance.ACCEPTS
                && !scene.senses().topics(inner.trigger()).isEmpty();
    }

    /// Whether an inner stance has a holder of its own (`rejected their demand`), and so is a term besides.
    private boolean another(Stand inner, Descent outer) {
        boolean own = inner.holder() >= 0 && inner.holder() != outer.holder();
        return own && !scene.verb(inner.trigger()) && scene.tree().below(inner.holder(), inner.trigger());
    }

    private void measures(Stand stand, Descent descent) {
        Tree tree = scene.tree();
        for (int head : tree.conjuncts(descent.complement())) {
            boolean predicate = head != stand.complement() || !stand.modal();
            boolean listed = tree.token(head).upos().equals("NOUN") && !tree.has(head, "cop");
            boolean other = head != descent.complement()
                    && !listed
                    && (tree.has(head, "nsubj")
                            || triggers.at(head).filter(s -> !actsByItself(s)).isPresent()
                            || triggers.modal(head).isPresent());
            if (!other) {
                inner.add(head);
                found.add(candidate(stand, descent, head, predicate && scene.negated(head)));
                for (int further : Measures.listed(scene, head)) {
                    inner.add(further);
                    found.add(candidate(stand, descent, further, false));
                }
            }
        }
    }

    private Candidate candidate(Stand stand, Descent descent, int head, boolean denied) {
        Measured read = Measures.read(scene, head);
        boolean act = scene.verb(head) || scene.marked(head, Set.of("to")) || scene.hidesInfinitive(head);
        int doer = act && descent.doer() >= 0
                ? descent.doer()
                : Frames.first(read.place().doer(), descent.doer());
        Measured measure = read.doneBy(doer);
        Stance stance = promised(stand, descent.stance(), head, denied);
        if (denied && stance != Stance.REJECTS) {
            measure = measure.flipped();
        }
        List<Candidate.Condition> ifs = conditions.of(scene, stand.trigger(), head);
        if (stand.modal()) {
            ifs = conditions.of(scene, stand.complement(), head);
        }
        Firmness firmness = Emphasis.of(scene, stand, descent.firmness());
        return new Candidate(
                stance,
                firmness,
                stand.attitude().form(),
                stand.trigger(),
                descent.holder(),
                measure,
                words(stand, measure, ifs),
                ifs);
    }

    /// To promise an act that answers another's proposal is to accept; to promise not to act is to refuse.
    private Stance promised(Stand stand, Stance stance, int head, boolean denied) {
        if (stance != Stance.OFFERS) {
            return stance;
        }
        boolean answer = scene.senses().attitudes(head).stream()
                .anyMatch(o -> ((Sense.Attitude) o.sense()).form() == Sense.Form.ANSWER);
        return denied && stand.modal() ? Stance.REJECTS : answer ? Stance.ACCEPTS : stance;
    }

    /// From the first word of the stance or the measure to the last of the measure, without its conditions.
    private Candidate.Words words(Stand stand, Measured measure, List<Candidate.Condition> ifs) {
        Tree tree = scene.tree();
        int head = measure.place().head();
        int key = measure.place().key();
        int first = Math.min(stand.trigger(), Math.min(head, key));
        int last = Math.max(stand.trigger(), Math.max(tree.last(head), key));
        for (Candidate.Condition condition : ifs) {
            if (condition.first() > Math.max(head, stand.trigger())) {
                last = Math.min(last, condition.first() - 1);
            }
        }
        for (int conjunct : tree.children(head, "conj")) {
            if (tree.first(conjunct) > stand.trigger()) {
                last = Math.min(last, tree.first(conjunct) - 1);
            }
        }
        return new Candidate.Words(first, Math.max(last, Math.max(stand.trigger(), head)));
    }
}
