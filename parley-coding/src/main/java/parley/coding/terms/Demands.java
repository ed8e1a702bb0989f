package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.codebook.Sense;
import parley.coding.reading.Tree;
import parley.model.Measure;
import parley.model.Term.Firmness;
import parley.model.Term.Stance;

/// What the conditions of a stance demand: each of their conjuncts (`unless they arrange a truce and hold elections`) a
/// measure of its own. Whether the holder does demand it, or only names a time or an act of its own, is left to
/// [Chooser].
final class Demands {
    private static final double KNOWN = 1;
    private final Conditions conditions;

    Demands(Conditions conditions) {
        this.conditions = conditions;
    }

    List<Candidate> of(Scene scene, Candidate stance) {
        List<Candidate> demands = new ArrayList<>();
        for (Candidate.Condition condition : stance.conditions()) {
            List<Integer> conjuncts = conjuncts(scene, condition.head());
            for (int k = 0; k < conjuncts.size(); k++) {
                if (demanding(scene, condition, conjuncts.get(k))) {
                    demands.add(demand(scene, stance, condition, conjuncts.subList(k, conjuncts.size())));
                }
            }
        }
        return demands;
    }

    /// What waits for a demand and is none itself: `they must leave before any talks begin`.
    static Optional<Candidate.Condition> waiting(Scene scene, Candidate stance) {
        return stance.conditions().stream()
                .filter(c -> stance.stance() == Stance.REQUIRES
                        && scene.lemma(c.first()).equals("before"))
                .findFirst();
    }

    /// What may be so or not (`if there is an interest`, `once he returns`) is a demand only where its matter is known;
    /// what must be so (`unless he explains it`, `if he does not explain it`) is one in any case.
    private boolean demanding(Scene scene, Candidate.Condition condition, int conjunct) {
        return Measures.read(scene, conjunct).strength() >= KNOWN
                || scene.negated(conjunct)
                || !conditions.open(scene, condition);
    }

    /// What is joined to a condition as another one of its kind.
    private static List<Integer> conjuncts(Scene scene, int head) {
        return scene.tree().conjuncts(head).stream()
                .filter(c -> c == head || c > head && scene.verb(c) == scene.verb(head))
                .toList();
    }

    /// @param rest the conjuncts from this one on
    private Candidate demand(Scene scene, Candidate stance, Candidate.Condition condition, List<Integer> rest) {
        int head = rest.getFirst();
        int first = head == condition.head() ? condition.first() : scene.opening(head);
        int last = rest.size() > 1 ? before(scene, rest.get(1)) : condition.last();
        Measured read = Measures.read(scene, head);
        boolean unwanted = conditions.unwanted(scene, stance, condition, head) || harm(read);
        return new Candidate(
                Stance.REQUIRES,
                condition.only() ? Firmness.HARD : Firmness.PLAIN,
                Sense.Form.CONDITION,
                head,
                stance.holder(),
                unwanted ? read.flipped() : read,
                new Candidate.Words(first, Math.max(head, last)),
                List.of());
    }

    /// Whether nobody could want it done to himself: `will keep the truce unless they attack`.
    private static boolean harm(Measured read) {
        return read.matter().name().equals("attacks") && read.action() == Measure.Action.DO;
    }

    /// The last word before a conjunct and what joins it.
    private static int before(Scene scene, int conjunct) {
        Tree tree = scene.tree();
        int last = tree.first(conjunct) - 1;
        while (last > 0 && tree.is(last, "punct")) {
            last--;
        }
        return last;
    }
}
