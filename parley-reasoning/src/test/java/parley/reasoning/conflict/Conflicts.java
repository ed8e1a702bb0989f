package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Position;
import parley.model.Term;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.Arc;
import parley.model.conflict.Conflict.DecisionMaker;
import parley.model.conflict.Conflict.Direction;
import parley.model.conflict.Conflict.Option;
import parley.model.conflict.Conflict.State;
import parley.model.conflict.Preference;
import parley.model.conflict.Ranking;
import parley.model.conflict.Ranking.Ties;

/// Random conflicts of any shape, from a seed.
final class Conflicts {
    private final Random random;
    private final int makers;
    private final int options;

    private Conflicts(long seed) {
        random = new Random(seed);
        makers = 2 + random.nextInt(3);
        options = random.nextInt(5) == 0 ? 7 + random.nextInt(2) : makers + random.nextInt(7 - makers);
    }

    static Conflict random(long seed) {
        return new Conflicts(seed).conflict(Ties.EQUAL);
    }

    static Conflict withUnknownTies(long seed) {
        return new Conflicts(seed).conflict(Ties.UNKNOWN);
    }

    private Conflict conflict(Ties ties) {
        List<State> states = states();
        List<Preference> preferences = IntStream.range(0, makers)
                .<Preference>mapToObj(m -> new Ranking(classes(states.size()), ties))
                .toList();
        Optional<List<List<Arc>>> arcs = random.nextInt(4) == 0 ? Optional.of(arcs(states.size())) : Optional.empty();
        return new Conflict("random", owners(), optionList(), states, preferences, arcs, List.of());
    }

    private List<State> states() {
        double kept = 0.3 + 0.7 * random.nextDouble();
        List<State> states = new ArrayList<>();
        for (int bits = 0; bits < 1 << options; bits++) {
            if (bits == 0 || random.nextDouble() < kept) {
                StringBuilder choices = new StringBuilder();
                for (int o = 0; o < options; o++) {
                    choices.append((bits >> o & 1) == 1 ? 'Y' : 'N');
                }
                states.add(new State("s" + bits, choices.toString()));
            }
        }
        return states;
    }

    private int[] classes(int states) {
        int distinct = 1 + random.nextInt(states);
        return IntStream.range(0, states).map(s -> random.nextInt(distinct)).toArray();
    }

    private List<List<Arc>> arcs(int states) {
        List<List<Arc>> all = new ArrayList<>();
        for (int m = 0; m < makers; m++) {
            List<Arc> own = new ArrayList<>();
            for (int a = 0; a < states; a++) {
                own.add(new Arc(random.nextInt(states), random.nextInt(states)));
            }
            all.add(own);
        }
        return all;
    }

    private List<DecisionMaker> owners() {
        List<List<Integer>> owned = new ArrayList<>();
        for (int m = 0; m < makers; m++) {
            owned.add(new ArrayList<>(List.of(m)));
        }
        for (int o = makers; o < options; o++) {
            owned.get(random.nextInt(makers)).add(o);
        }
        return IntStream.range(0, makers)
                .mapToObj(m -> new DecisionMaker("M" + m, owned.get(m)))
                .toList();
    }

    private List<Option> optionList() {
        return IntStream.range(0, options)
                .mapToObj(o -> new Option(
                        "o" + o, random.nextInt(3) > 0 ? Direction.BOTH : Direction.values()[random.nextInt(3)]))
                .toList();
    }

    /// With preferences as a record states them: wishes of three firmnesses about options, and no order within one.
    static Conflict stated(long seed) {
        Conflicts drawn = new Conflicts(seed);
        Conflict shape = drawn.conflict(Ties.UNKNOWN);
        long[] states = states(shape);
        return with(
                shape,
                shape.makers().stream()
                        .<Preference>map(m -> new StatedPreference(drawn.wishes(), states))
                        .toList());
    }

    /// A ranking of each decision maker that keeps everything it is known to prefer.
    static Conflict completed(Conflict open, long seed) {
        Random random = new Random(seed ^ 77);
        return with(
                open,
                open.preferences().stream()
                        .<Preference>map(
                                p -> new Ranking(extension(p, open.states().size(), random), Ties.EQUAL))
                        .toList());
    }

    /// Takes one of the best states left until none is left; now and then two share a class.
    private static int[] extension(Preference known, int states, Random random) {
        int[] classes = new int[states];
        List<Integer> left = new ArrayList<>(IntStream.range(0, states).boxed().toList());
        for (int next = 0; !left.isEmpty(); next++) {
            List<Integer> best = left.stream()
                    .filter(s -> left.stream().noneMatch(t -> known.prefers(t, s)))
                    .toList();
            List<Integer> taken = new ArrayList<>(best);
            java.util.Collections.shuffle(taken, random);
            for (int s : taken.subList(0, Math.min(taken.size(), 1 + random.nextInt(2)))) {
                classes[s] = next;
                left.remove((Integer) s);
            }
        }
        return classes;
    }

    private static Conflict with(Conflict shape, List<Preference> preferences) {
        return new Conflict(
                shape.title(), shape.makers(), shape.options(), shape.states(), preferences, shape.moves(), List.of());
    }

    private static long[] states(Conflict conflict) {
        return conflict.states().stream()
                .mapToLong(s -> StateSpace.bits(s.choices()))
                .toArray();
    }

    private List<Wish> wishes() {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> wish()).toList();
    }

    private Wish wish() {
        Position position = new Position(
                new PartyId("M"),
                new Measure(Matter.OTHER, Measure.Action.DO, Optional.empty(), Optional.empty(), Optional.empty()),
                Term.Stance.REQUIRES,
                Term.Firmness.values()[random.nextInt(3)],
                "t",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("t"));
        return new Wish(position, new Wish.Aim(1L << random.nextInt(options), random.nextBoolean()));
    }
}
