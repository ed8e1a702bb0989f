package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.List;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Equilibria.Comparison;
import parley.model.conflict.Preference.Claim;
import parley.model.conflict.Verdict.Exchange;

/// Which unknown comparisons stand between a state that may be stable and one that surely is: those of the improvement
/// itself, of the answer that may deter it, of the ways back from that answer, and of the opponents' steps towards it.
record OpenComparisons(Conflict conflict, OpenSolver cautious, OpenSolver hopeful) {
    List<Comparison> of(Concept concept, int maker, int state) {
        List<Comparison> open = new ArrayList<>();
        for (Exchange exchange :
                cautious.verdict(concept, List.of(maker), state).exchanges()) {
            if (exchange.answer().isEmpty()) {
                add(open, new Comparison(maker, exchange.improvement(), state));
                answer(open, concept, maker, new int[] {state, exchange.improvement()});
            }
        }
        return open;
    }

    private void answer(List<Comparison> open, Concept concept, int maker, int[] exchange) {
        hopeful.deterrent(concept, List.of(maker), exchange[0], exchange[1]).ifPresent(trail -> {
            int answer = hopeful.answered(concept, maker, exchange[1], trail);
            add(open, new Comparison(maker, answer, exchange[0]));
            if (concept == Concept.SMR) {
                cautious.escapes(maker, trail.end(), exchange[0])
                        .forEach(y -> add(open, new Comparison(maker, y, exchange[0])));
            }
            if (concept == Concept.SEQ || concept == Concept.SIM) {
                trail.steps().forEach(step -> add(open, new Comparison(step.maker(), step.end(), step.from())));
            }
        });
    }

    private void add(List<Comparison> open, Comparison comparison) {
        Claim claim = conflict.preferences().get(comparison.maker()).compare(comparison.a(), comparison.b());
        if (claim == Claim.UNKNOWN) {
            open.add(comparison);
        }
    }
}
