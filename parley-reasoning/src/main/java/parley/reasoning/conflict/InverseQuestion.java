package parley.reasoning.conflict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.InverseAnswer;
import parley.model.conflict.InverseAnswer.Clause;

/// The inverse question: which rankings of one decision maker make a state stable for it.
///
/// The answer is a closed form. Each move `t` away from the state is one clause: `t` itself is not better, or one of
/// the
/// answers to it is not better (with its escapes, under SMR). Whether a ranking fits depends on the set of states below
/// the
/// state alone, so strict rankings are counted by those sets: a set of `b` among `r` that matter stands for
/// `n! · b! (r-b)! / (r+1)!` rankings.
final class InverseQuestion {
    /// Sets are enumerated up to this many states that matter.
    static final int COUNTED_STATES = 22;

    private final StateSpace space;
    private final Conflict conflict;
    private final Legality legality;
    private final Search search;

    InverseQuestion(StateSpace space, Conflict conflict, Legality legality) {
        this.space = space;
        this.conflict = conflict;
        this.legality = legality;
        this.search = new Search(space.moves());
    }

    InverseAnswer answer(Concept concept, int maker, int state) {
        List<Clause> clauses = new ArrayList<>();
        for (int move : moves(maker, state)) {
            List<Set<Integer>> alternatives = alternatives(concept, maker, state, move);
            if (alternatives.stream().noneMatch(Set::isEmpty)) {
                clauses.add(
                        new Clause(move, alternatives.stream().map(List::copyOf).toList()));
            }
        }
        BigInteger total = factorial(space.size());
        Set<Integer> relevant = new TreeSet<>();
        clauses.forEach(c -> c.alternatives().forEach(relevant::addAll));
        Optional<BigInteger> count = count(clauses, List.copyOf(relevant), total);
        Optional<String> limit = count.isPresent()
                ? Optional.empty()
                : Optional.of("rankings are counted where at most " + COUNTED_STATES + " states matter; here "
                        + relevant.size() + " do");
        return new InverseAnswer(concept, maker, state, clauses, count, total, limit);
    }

    private Set<Integer> moves(int maker, int state) {
        Set<Integer> moves = new TreeSet<>();
        space.moves().from(maker, state, moves::add);
        return moves;
    }

    /// The smallest sets of states one of which must not be better than `state`; an empty set asks for nothing.
    private List<Set<Integer>> alternatives(Concept concept, int maker, int state, int move) {
        List<Set<Integer>> all = new ArrayList<>();
        all.add(Set.of(move));
        for (int answer : answers(concept, maker, state, move)) {
            Set<Integer> needed = concept == Concept.SMR ? moves(maker, answer) : new TreeSet<>();
            needed.add(answer);
            needed.remove(state);
            all.add(needed);
        }
        return all.stream()
                .distinct()
                .filter(a -> all.stream().noneMatch(b -> b.size() < a.size() && a.containsAll(b)))
                .toList();
    }

    private Set<Integer> answers(Concept concept, int maker, int state, int move) {
        return switch (concept) {
            case NASH -> Set.of();
            case GMR, SMR -> search.reach(move, others(maker, false));
            case SEQ -> search.reach(move, others(maker, true));
            case SIM -> {
                Set<Integer> joined = new TreeSet<>();
                for (int other : search.reach(state, others(maker, true))) {
                    OptionalInt both = space.join(move, other, space.own(maker));
                    both.ifPresent(joined::add);
                }
                yield joined;
            }
        };
    }

    private Search.Walkers others(int maker, boolean improving) {
        List<Integer> others = IntStream.range(0, conflict.makers().size())
                .filter(m -> m != maker)
                .boxed()
                .toList();
        return new Search.Walkers(
                others,
                legality,
                (m, to, from) -> !improving || conflict.preferences().get(m).prefers(to, from));
    }

    private static Optional<BigInteger> count(List<Clause> clauses, List<Integer> relevant, BigInteger total) {
        int r = relevant.size();
        if (clauses.stream().allMatch(c -> c.alternatives().size() == 1)) {
            return Optional.of(total.divide(BigInteger.valueOf(r + 1L)));
        }
        if (r > COUNTED_STATES) {
            return Optional.empty();
        }
        long[][] masks = clauses.stream().map(c -> masks(c, relevant)).toArray(long[][]::new);
        long[] fitting = new long[r + 1];
        for (long below = 0; below < 1L << r; below++) {
            if (fits(masks, below)) {
                fitting[Long.bitCount(below)]++;
            }
        }
        BigInteger rankings = BigInteger.ZERO;
        for (int b = 0; b <= r; b++) {
            rankings = rankings.add(
                    BigInteger.valueOf(fitting[b]).multiply(factorial(b)).multiply(factorial(r - b)));
        }
        return Optional.of(rankings.multiply(total).divide(factorial(r + 1)));
    }

    private static long[] masks(Clause clause, List<Integer> relevant) {
        return clause.alternatives().stream()
                .mapToLong(
                        a -> OptionMoves.mask(a.stream().map(relevant::indexOf).toList()))
                .toArray();
    }

    private static boolean fits(long[][] clauses, long below) {
        for (long[] alternatives : clauses) {
            boolean met = false;
            for (long alternative : alternatives) {
                met |= (below & alternative) == alternative;
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static BigInteger factorial(int n) {
        return IntStream.rangeClosed(2, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
