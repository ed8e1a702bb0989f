package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import parley.model.conflict.Concept;
import parley.model.conflict.Preference;
import parley.model.conflict.Preference.Claim;
import parley.model.conflict.Verdict;
import parley.model.conflict.Verdict.Exchange;

/// Stability straight from the definitions, for one decision maker or a coalition, with unknown comparisons.
///
/// Unknown comparisons are taken against stability (`CAUTIOUS`: what may be an improvement tempts, and only what surely
/// improves is played as an answer) or for it (`HOPEFUL`). What is stable cautiously holds in every completion of the
/// preferences; what is unstable hopefully holds in none.
final class OpenSolver implements Solver {
    /// How an unknown comparison is taken.
    enum Outlook {
        CAUTIOUS,
        HOPEFUL
    }

    private final StateSpace space;
    private final List<Preference> preferences;
    private final Legality legality;
    private final Outlook outlook;
    private final Search search;

    OpenSolver(StateSpace space, List<Preference> preferences, Legality legality, Outlook outlook) {
        this.space = space;
        this.preferences = preferences;
        this.legality = legality;
        this.outlook = outlook;
        this.search = new Search(space.moves());
    }

    @Override
    public BitSet stable(Concept concept, int maker) {
        BitSet stable = new BitSet(space.size());
        stable.set(0, space.size());
        undeterred(concept, maker, stable, (state, improvement) -> stable.clear(state));
        return stable;
    }

    /// Tells of every temptation of `maker` away from one of `states` that no answer deters.
    void undeterred(Concept concept, int maker, BitSet states, OpenExchanges.Undeterred found) {
        new OpenExchanges(space, this, concept, maker).forEach(states, found);
    }

    /// The others' walks that answer an improvement of `maker`.
    Search.Walkers answering(Concept concept, int maker) {
        return others(List.of(maker), concept == Concept.SEQ || concept == Concept.SIM);
    }

    /// Whether `maker` may like `to` better than `from`, as this outlook takes it.
    boolean tempts(int maker, int to, int from) {
        return rises(maker, to, from, outlook == Outlook.CAUTIOUS);
    }

    /// Why `state` is stable or not for `makers` together.
    Verdict verdict(Concept concept, List<Integer> makers, int state) {
        List<Exchange> exchanges = new ArrayList<>();
        for (int improvement : improvements(makers, state, state)) {
            exchanges.add(new Exchange(improvement, answer(concept, makers, state, improvement)));
        }
        return new Verdict(concept, makers, state, exchanges);
    }

    /// What the others do about an improvement: they lead from it (with simultaneous moves: from the state) to
    /// `answer`.
    record Reply(int state, int improvement, int answer) {}

    /// Whether a reply deters `maker` from the improvement.
    boolean deters(Concept concept, int maker, Reply reply) {
        if (concept == Concept.SIM) {
            OptionalInt joined = space.join(reply.improvement(), reply.answer(), space.own(maker));
            return joined.isPresent() && !tempts(maker, joined.getAsInt(), reply.state());
        }
        return !tempts(maker, reply.answer(), reply.state()) && (concept != Concept.SMR || !escapes(maker, reply));
    }

    private boolean escapes(int maker, Reply reply) {
        boolean[] escape = new boolean[1];
        space.moves().from(maker, reply.answer(), y -> escape[0] |= !escape[0] && tempts(maker, y, reply.state()));
        return escape[0];
    }

    /// The others' walks from `start` that may answer, the shortest first.
    List<Search.Trail> walks(Concept concept, int maker, int start) {
        return search.trails(start, answering(concept, maker));
    }

    private Optional<Search.Trail> deterrent(Concept concept, List<Integer> makers, int state, int improvement) {
        IntPredicate deters = x -> !tempts(makers, x, state);
        return switch (concept) {
            case NASH -> Optional.empty();
            case GMR -> search.first(improvement, others(makers, false), deters);
            case SMR ->
                search.first(
                        improvement,
                        others(makers, false),
                        x -> deters.test(x) && improvements(makers, x, state).isEmpty());
            case SEQ -> search.first(improvement, others(makers, true), deters);
            case SIM ->
                search.first(state, others(makers, true), u -> {
                    OptionalInt joined = space.join(improvement, u, own(makers));
                    return joined.isPresent() && deters.test(joined.getAsInt());
                });
        };
    }

    private OptionalInt answer(Concept concept, List<Integer> makers, int state, int improvement) {
        Optional<Search.Trail> trail = deterrent(concept, makers, state, improvement);
        if (trail.isEmpty()) {
            return OptionalInt.empty();
        }
        int end = trail.get().end();
        return concept == Concept.SIM ? space.join(improvement, end, own(makers)) : OptionalInt.of(end);
    }

    /// The state that a found way of the others ends in, joined with the improvement where both move at once.
    int answered(Concept concept, int maker, int improvement, Search.Trail trail) {
        return concept == Concept.SIM
                ? space.join(improvement, trail.end(), space.own(maker)).orElseThrow()
                : trail.end();
    }

    /// The states that `maker` might still get to from `answer` and like better than `state`.
    List<Integer> escapes(int maker, int answer, int state) {
        return improvements(List.of(maker), answer, state);
    }

    /// The states that `makers` can get to from `from` and that tempt them away from `state`, by index.
    private List<Integer> improvements(List<Integer> makers, int from, int state) {
        TreeSet<Integer> tempting = new TreeSet<>();
        if (makers.size() == 1) {
            space.moves().from(makers.getFirst(), from, tempting::add);
        } else {
            Legality together = new Legality.NobodyTwiceInARow(preferences.size());
            tempting.addAll(search.reach(from, new Search.Walkers(makers, together, (m, t, s) -> true)));
            tempting.remove(from);
        }
        tempting.removeIf(t -> !tempts(makers, t, state));
        return List.copyOf(tempting);
    }

    private boolean tempts(List<Integer> makers, int to, int from) {
        return makers.stream().allMatch(m -> rises(m, to, from, outlook == Outlook.CAUTIOUS));
    }

    private boolean rises(int maker, int to, int from, boolean ifUnknown) {
        Claim claim = preferences.get(maker).compare(to, from);
        return claim == Claim.BETTER || (claim == Claim.UNKNOWN && ifUnknown);
    }

    private Search.Walkers others(List<Integer> makers, boolean improving) {
        List<Integer> others = IntStream.range(0, preferences.size())
                .filter(m -> !makers.contains(m))
                .boxed()
                .toList();
        return new Search.Walkers(
                others, legality, (m, to, from) -> !improving || rises(m, to, from, outlook == Outlook.HOPEFUL));
    }

    private long own(List<Integer> makers) {
        return makers.stream().mapToLong(space::own).reduce(0, (a, b) -> a | b);
    }
}
