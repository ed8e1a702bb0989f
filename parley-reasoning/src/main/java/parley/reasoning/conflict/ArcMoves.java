package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import parley.model.conflict.Conflict.Arc;

/// Moves given as arcs, a list a decision maker.
final class ArcMoves implements Moves {
    private final List<List<List<Integer>>> from = new ArrayList<>();
    private final List<List<List<Integer>>> into = new ArrayList<>();

    ArcMoves(List<List<Arc>> arcs, int states) {
        for (List<Arc> own : arcs) {
            List<List<Integer>> out = lists(states);
            List<List<Integer>> in = lists(states);
            own.stream().distinct().filter(arc -> arc.from() != arc.to()).forEach(arc -> {
                out.get(arc.from()).add(arc.to());
                in.get(arc.to()).add(arc.from());
            });
            from.add(out);
            into.add(in);
        }
    }

    private static List<List<Integer>> lists(int states) {
        return Stream.<List<Integer>>generate(ArrayList::new).limit(states).toList();
    }

    @Override
    public void from(int maker, int state, IntConsumer to) {
        from.get(maker).get(state).forEach(to::accept);
    }

    @Override
    public void into(int maker, int state, IntConsumer source) {
        into.get(maker).get(state).forEach(source::accept);
    }

    @Override
    public boolean transitive() {
        return false;
    }
}
