package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
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
}
