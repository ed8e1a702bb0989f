package parley.reasoning.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Equilibria.Comparison;
import parley.model.conflict.Preference.Claim;

/// Which unknown comparisons stand between states that may be stable and ones that surely are: those of the improvement
/// itself, of the answer that may deter it, of the ways back from that answer, and of the opponents' steps towards it.
final class OpenComparisons {
    private static final int BITS = 28;
    private static final long MASK = (1L << BITS) - 1;
    private final Conflict conflict;
    private final OpenSolver cautious;
    private final OpenSolver hopeful;
    private final Concept concept;
    private final int maker;
    private final LongStream.Builder open = LongStream.builder();
    private int walkedFrom = -1;
    private List<Search.Trail> walked = List.of();

    /// @param cautious takes unknown comparisons against stability, `hopeful` for it
    OpenComparisons(Conflict conflict, OpenSolver cautious, OpenSolver hopeful, Concept concept, int maker) {
        this.conflict = conflict;
        this.cautious = cautious;
        this.hopeful = hopeful;
        this.concept = concept;
        this.maker = maker;
    }

    /// Those that decide whether `maker` stays in `states`, which may be stable for it; packed, some of them twice.
    LongStream of(BitSet states) {
        cautious.undeterred(concept, maker, (BitSet) states.clone(), this::exchange);
        return open.build();
    }

    /// Packed comparisons in order, each once. There are hundreds of thousands, so they travel as numbers.
    static List<Comparison> inOrder(LongStream packed) {
        return packed.sorted()
                .distinct()
                .mapToObj(p -> new Comparison((int) (p >> 2 * BITS), (int) (p >> BITS & MASK), (int) (p & MASK)))
                .toList();
    }

    private void exchange(int state, int improvement) {
        add(new Comparison(maker, improvement, state));
        if (concept != Concept.NASH) {
            walks(state, improvement).stream()
                    .filter(trail ->
                            hopeful.deters(concept, maker, new OpenSolver.Reply(state, improvement, trail.end())))
                    .findFirst()
                    .ifPresent(trail -> answer(state, improvement, trail));
        }
    }

    private void answer(int state, int improvement, Search.Trail trail) {
        add(new Comparison(maker, hopeful.answered(concept, maker, improvement, trail), state));
        if (concept == Concept.SMR) {
            cautious.escapes(maker, trail.end(), state).forEach(y -> add(new Comparison(maker, y, state)));
        }
        if (concept == Concept.SEQ || concept == Concept.SIM) {
            trail.steps().forEach(step -> add(new Comparison(step.maker(), step.end(), step.from())));
        }
    }

    /// The others' walks that may answer, found once for exchanges that come one after the other.
    private List<Search.Trail> walks(int state, int improvement) {
        int start = concept == Concept.SIM ? state : improvement;
        if (start != walkedFrom) {
            walkedFrom = start;
            walked = hopeful.walks(concept, maker, start);
        }
        return walked;
    }

    private void add(Comparison comparison) {
        Claim claim = conflict.preferences().get(comparison.maker()).compare(comparison.a(), comparison.b());
        if (claim == Claim.UNKNOWN) {
            open.add((long) comparison.maker() << 2 * BITS | (long) comparison.a() << BITS | comparison.b());
        }
    }
}
