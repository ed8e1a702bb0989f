package parley.reasoning.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.Direction;

/// Moves in option form: a decision maker reaches every state that differs in its own options only, as the options'
/// directions allow. States that agree in everybody else's options form a group; a move never leaves its group.
final class OptionMoves implements Moves {
    private final long[] bits;
    private final long forward;
    private final long back;
    private final Groups[] groups;

    /// The groups of one decision maker: states sorted by the others' options, and where each group begins and ends.
    private record Groups(int[] members, int[] start, int[] end) {}

    OptionMoves(Conflict conflict, long[] bits) {
        this.bits = bits;
        this.forward = mask(conflict, Direction.FORWARD);
        this.back = mask(conflict, Direction.BACK);
        this.groups = conflict.makers().stream()
                .map(maker -> groups(bits, mask(maker.options())))
                .toArray(Groups[]::new);
    }

    static long mask(List<Integer> options) {
        return options.stream().mapToLong(o -> 1L << o).reduce(0, (a, b) -> a | b);
    }

    private static long mask(Conflict conflict, Direction direction) {
        return mask(IntStream.range(0, conflict.options().size())
                .filter(o -> conflict.options().get(o).direction() == direction)
                .boxed()
                .toList());
    }

    private static Groups groups(long[] bits, long own) {
        int n = bits.length;
        int[] members = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingLong((Integer s) -> bits[s] & ~own).thenComparing(s -> s))
                .mapToInt(s -> s)
                .toArray();
        int[] start = new int[n];
        int[] end = new int[n];
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || ((bits[members[i]] ^ bits[members[from]]) & ~own) != 0) {
                for (int k = from; k < i; k++) {
                    start[members[k]] = from;
                    end[members[k]] = i;
                }
                from = i;
            }
        }
        return new Groups(members, start, end);
    }

    @Override
    public void from(int maker, int state, IntConsumer to) {
        Groups own = groups[maker];
        for (int k = own.start[state]; k < own.end[state]; k++) {
            if (own.members[k] != state && allowed(bits[state], bits[own.members[k]])) {
                to.accept(own.members[k]);
            }
        }
    }

    @Override
    public void into(int maker, int state, IntConsumer from) {
        Groups own = groups[maker];
        for (int k = own.start[state]; k < own.end[state]; k++) {
            if (own.members[k] != state && allowed(bits[own.members[k]], bits[state])) {
                from.accept(own.members[k]);
            }
        }
    }

    private boolean allowed(long before, long after) {
        return (before & ~after & forward) == 0 && (after & ~before & back) == 0;
    }

    @Override
    public boolean transitive() {
        return true;
    }
}
