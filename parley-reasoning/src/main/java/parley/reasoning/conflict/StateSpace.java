package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import parley.model.ParleyException;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.Arc;

/// The states of a conflict as bits, and the moves between them.
///
/// A state with `-` stands for several combinations; a conflict that has one gets arcs worked out from the
/// combinations.
final class StateSpace {
    /// A state that leaves more options open than this is refused.
    static final int OPEN_OPTIONS = 16;

    private final long[] bits;
    private final boolean collapsed;
    private final Moves moves;
    private final long[] own;
    private final List<String> choices;
    private final Map<Long, Integer> byBits = new HashMap<>();

    StateSpace(Conflict conflict) {
        bits = conflict.states().stream().mapToLong(s -> bits(s.choices())).toArray();
        collapsed = conflict.states().stream().anyMatch(s -> s.choices().indexOf('-') >= 0);
        choices = conflict.states().stream().map(Conflict.State::choices).toList();
        for (int s = 0; s < bits.length; s++) {
            byBits.put(bits[s], s);
        }
        own = conflict.makers().stream()
                .mapToLong(m -> OptionMoves.mask(m.options()))
                .toArray();
        moves = conflict.moves()
                .<Moves>map(arcs -> new ArcMoves(arcs, bits.length))
                .orElseGet(
                        () -> collapsed ? new ArcMoves(arcs(conflict), bits.length) : new OptionMoves(conflict, bits));
    }

    static long bits(String choices) {
        long bits = 0;
        for (int o = 0; o < choices.length(); o++) {
            bits |= choices.charAt(o) == 'Y' ? 1L << o : 0;
        }
        return bits;
    }

    Moves moves() {
        return moves;
    }

    int size() {
        return bits.length;
    }

    long bits(int state) {
        return bits[state];
    }

    /// The options of a decision maker, as bits.
    long own(int maker) {
        return own[maker];
    }

    /// Whether every state is one combination of choices and moves follow from options.
    boolean inOptionForm() {
        return moves.transitive();
    }

    /// The state with the choices of `mine` in the options `own` and those of `others` elsewhere, where it is feasible.
    OptionalInt join(int mine, int others, long own) {
        if (!collapsed) {
            return join(bits[mine] & own, others, own);
        }
        StringBuilder joined = new StringBuilder();
        for (int o = 0; o < choices.getFirst().length(); o++) {
            joined.append(choices.get((own >> o & 1) == 1 ? mine : others).charAt(o));
        }
        return IntStream.range(0, choices.size())
                .filter(s -> agree(choices.get(s), joined))
                .findFirst();
    }

    /// The state with `choice` in the options `own` and the choices of `others` elsewhere, where it is feasible.
    OptionalInt join(long choice, int others, long own) {
        Integer joined = byBits.get((bits[others] & ~own) | choice);
        return joined == null ? OptionalInt.empty() : OptionalInt.of(joined);
    }

    private static boolean agree(CharSequence a, CharSequence b) {
        return IntStream.range(0, a.length())
                .allMatch(o -> a.charAt(o) == b.charAt(o) || a.charAt(o) == '-' || b.charAt(o) == '-');
    }

    private static List<List<Arc>> arcs(Conflict conflict) {
        List<Integer> owner = new ArrayList<>();
        List<Long> combinations = new ArrayList<>();
        for (int s = 0; s < conflict.states().size(); s++) {
            for (long combination : expand(conflict.states().get(s))) {
                owner.add(s);
                combinations.add(combination);
            }
        }
        long[] expanded = combinations.stream().mapToLong(Long::longValue).toArray();
        OptionMoves fine = new OptionMoves(conflict, expanded);
        List<List<Arc>> arcs = new ArrayList<>();
        for (int maker = 0; maker < conflict.makers().size(); maker++) {
            List<Arc> own = new ArrayList<>();
            for (int c = 0; c < expanded.length; c++) {
                int from = owner.get(c);
                fine.from(maker, c, to -> own.add(new Arc(from, owner.get(to))));
            }
            arcs.add(own);
        }
        return arcs;
    }

    private static long[] expand(Conflict.State state) {
        int[] open = IntStream.range(0, state.choices().length())
                .filter(o -> state.choices().charAt(o) == '-')
                .toArray();
        if (open.length > OPEN_OPTIONS) {
            throw new ParleyException("state '" + state.id() + "' leaves " + open.length + " options open; at most "
                    + OPEN_OPTIONS + " are worked out. Maybe give the moves as arcs.");
        }
        long[] all = new long[1 << open.length];
        Arrays.fill(all, bits(state.choices()));
        for (int c = 0; c < all.length; c++) {
            for (int k = 0; k < open.length; k++) {
                all[c] |= (c >> k & 1L) << open[k];
            }
        }
        return all;
    }
}
