package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.coding.codebook.Sense;
import parley.coding.reading.Tree;
import parley.model.Term.Firmness;
import parley.model.Term.Stance;

/// Clauses that put no stance by their words and hang on a condition (`aid stays frozen until they sign`): who does so,
/// or says so, may demand it. They are no terms themselves.
final class Outcomes {
    private Outcomes() {}

    /// @param read the candidates of the sentence, whose conditions are known already
    static List<Candidate> of(Scene scene, Conditions conditions, List<Candidate> read) {
        Tree tree = scene.tree();
        Set<Integer> known = read.stream()
                .flatMap(c -> c.conditions().stream())
                .map(Candidate.Condition::head)
                .collect(Collectors.toSet());
        List<Candidate> outcomes = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean open = tree.is(i, "advcl") && !known.contains(i) && conditions.leads(scene, i);
            if (open && conditions.leavesNoOther(scene, i) && !conditions.encloses(scene, tree.head(i))) {
                outcomes.addAll(of(scene, conditions.at(scene, i), tree.head(i)));
            }
        }
        return outcomes;
    }

    /// Told of somebody, it may be his demand or that of who tells it.
    private static List<Candidate> of(Scene scene, Candidate.Condition condition, int clause) {
        int subject = scene.subject(clause);
        return IntStream.of(subject, -1)
                .distinct()
                .mapToObj(holder -> new Candidate(
                        Stance.OFFERS,
                        Firmness.PLAIN,
                        Sense.Form.OUTCOME,
                        clause,
                        holder,
                        Measures.read(scene, clause),
                        new Candidate.Words(clause, clause),
                        List.of(condition)))
                .toList();
    }
}
