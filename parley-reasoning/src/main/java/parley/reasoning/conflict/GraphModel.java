package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.ParleyException;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.ConflictGraph;
import parley.model.conflict.Equilibria;
import parley.model.conflict.Equilibria.Comparison;
import parley.model.conflict.InverseAnswer;
import parley.model.conflict.Ranking;
import parley.model.conflict.Route;
import parley.model.conflict.Sanctions;
import parley.model.conflict.Verdict;
import parley.reasoning.conflict.OpenSolver.Outlook;

/// A conflict under analysis. Immutable; answers are worked out when asked.
public final class GraphModel {
    /// Coalitions are weighed in conflicts of at most this many states.
    public static final int COALITION_STATES = 5_000;

    private final Conflict conflict;
    private final Sanctions sanctions;
    private final StateSpace space;
    private final Solver cautious;
    private final Solver hopeful;

    private GraphModel(Conflict conflict, Sanctions sanctions) {
        this.conflict = conflict;
        this.sanctions = sanctions;
        this.space = new StateSpace(conflict);
        if (space.inOptionForm() && complete(conflict)) {
            List<Ranking> rankings =
                    conflict.preferences().stream().map(Ranking.class::cast).toList();
            Legality legality = sanctions == Sanctions.SEQUENCES ? new Legality.Any() : legality();
            this.cautious = new RankedSolver(space, rankings, legality);
            this.hopeful = cautious;
        } else {
            this.cautious = open(Outlook.CAUTIOUS);
            this.hopeful = complete(conflict) ? cautious : open(Outlook.HOPEFUL);
        }
    }

    /// A conflict whose sanctions are read in the given way.
    public static GraphModel of(Conflict conflict, Sanctions sanctions) {
        return new GraphModel(conflict, sanctions);
    }

    private static boolean complete(Conflict conflict) {
        return conflict.preferences().stream().allMatch(p -> p instanceof Ranking r && r.isComplete());
    }

    private Legality legality() {
        return Legality.of(sanctions, conflict.makers().size());
    }

    private OpenSolver open(Outlook outlook) {
        return new OpenSolver(space, conflict.preferences(), legality(), outlook);
    }

    public Conflict conflict() {
        return conflict;
    }

    /// The states stable for `maker` whatever the unknown comparisons turn out to be, by index.
    public BitSet stable(Concept concept, int maker) {
        return cautious.stable(concept, maker);
    }

    /// The states stable for every decision maker.
    public Equilibria equilibria(Concept concept) {
        BitSet sure = all(cautious, concept);
        BitSet possible = possible(concept, sure);
        return new Equilibria(concept, sanctions, indexes(sure), indexes(possible), hangsOn(concept, possible));
    }

    /// As [#equilibria], without looking for the comparisons that it hangs on.
    public Equilibria bounds(Concept concept) {
        BitSet sure = all(cautious, concept);
        BitSet possible = possible(concept, sure);
        return new Equilibria(concept, sanctions, indexes(sure), indexes(possible), List.of());
    }

    private BitSet possible(Concept concept, BitSet sure) {
        BitSet possible = hopeful == cautious ? new BitSet() : all(hopeful, concept);
        possible.andNot(sure);
        return possible;
    }

    private BitSet all(Solver solver, Concept concept) {
        return makers().parallel()
                .mapToObj(maker -> solver.stable(concept, maker))
                .reduce((a, b) -> {
                    BitSet both = (BitSet) a.clone();
                    both.and(b);
                    return both;
                })
                .orElseThrow();
    }

    /// The equilibria that no coalition would leave: stable for every set of decision makers.
    ///
    /// @throws ParleyException where the conflict has more than [#COALITION_STATES] states
    public Equilibria coalitionEquilibria(Concept concept) {
        if (space.size() > COALITION_STATES) {
            throw new ParleyException("coalitions are weighed up to " + COALITION_STATES + " states; '"
                    + conflict.title() + "' has " + space.size());
        }
        BitSet sure = coalitionStable(concept, Outlook.CAUTIOUS);
        BitSet possible = coalitionStable(concept, Outlook.HOPEFUL);
        possible.andNot(sure);
        return new Equilibria(concept, sanctions, indexes(sure), indexes(possible), List.of());
    }

    private BitSet coalitionStable(Concept concept, Outlook outlook) {
        OpenSolver solver = open(outlook);
        BitSet stable = new BitSet();
        IntStream.range(0, space.size())
                .filter(s -> coalitions().stream()
                        .allMatch(c -> solver.verdict(concept, c, s).stable()))
                .forEach(stable::set);
        return stable;
    }

    private List<List<Integer>> coalitions() {
        return IntStream.range(1, 1 << conflict.makers().size())
                .mapToObj(
                        set -> makers().filter(m -> (set >> m & 1) == 1).boxed().toList())
                .toList();
    }

    /// Why a state is stable or not for a decision maker or a coalition, unknown comparisons taken against stability.
    public Verdict verdict(Concept concept, List<Integer> makers, int state) {
        return open(Outlook.CAUTIOUS).verdict(concept, makers, state);
    }

    /// Which rankings of `maker` make `state` stable for it.
    public InverseAnswer inverse(Concept concept, int maker, int state) {
        return new InverseQuestion(space, conflict, legality()).answer(concept, maker, state);
    }

    /// The shortest ways from one state to another, one of each kind that exists.
    public List<Route> routes(int from, int to) {
        return new StatusQuo(space, conflict).routes(from, to);
    }

    /// The integrated graph: every state, and every decision maker's moves between them.
    public ConflictGraph graph() {
        List<ConflictGraph.Edge> edges = new ArrayList<>();
        for (int s = 0; s < space.size(); s++) {
            int from = s;
            makers().forEach(m -> space.moves()
                    .from(
                            m,
                            from,
                            to -> edges.add(new ConflictGraph.Edge(
                                    m, from, to, conflict.preferences().get(m).prefers(to, from)))));
        }
        return new ConflictGraph(conflict, edges);
    }

    /// The unknown comparisons that decide whether the merely possible states hold.
    private List<Comparison> hangsOn(Concept concept, BitSet possible) {
        return OpenComparisons.inOrder(makers().parallel()
                .mapToObj(m -> new OpenComparisons(conflict, open(Outlook.CAUTIOUS), open(Outlook.HOPEFUL), concept, m))
                .flatMapToLong(comparisons -> comparisons.of(possible)));
    }

    private IntStream makers() {
        return IntStream.range(0, conflict.makers().size());
    }

    private static List<Integer> indexes(BitSet states) {
        return states.stream().boxed().toList();
    }
}
