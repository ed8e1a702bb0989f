package parley.reasoning.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.conflict.Conflict;
import parley.model.conflict.Route;
import parley.model.conflict.Route.Kind;
import parley.model.conflict.Route.Step;

/// Status-quo analysis: the shortest legal sequences of moves, of improvements, and of coalitions' improvements.
final class StatusQuo {
    private final StateSpace space;
    private final Conflict conflict;
    private final Search search;
    private final List<Integer> makers;

    StatusQuo(StateSpace space, Conflict conflict) {
        this.space = space;
        this.conflict = conflict;
        this.search = new Search(space.moves());
        this.makers = IntStream.range(0, conflict.makers().size()).boxed().toList();
    }

    List<Route> routes(int from, int to) {
        List<Route> routes = new ArrayList<>();
        walk(Kind.MOVES, from, to).ifPresent(routes::add);
        walk(Kind.IMPROVEMENTS, from, to).ifPresent(routes::add);
        if (space.size() <= GraphModel.COALITION_STATES) {
            together(from, to).ifPresent(routes::add);
        }
        return routes;
    }

    private Optional<Route> walk(Kind kind, int from, int to) {
        Search.Walkers walkers = new Search.Walkers(
                makers,
                new Legality.NobodyTwiceInARow(makers.size()),
                (m, t, s) -> kind == Kind.MOVES || conflict.preferences().get(m).prefers(t, s));
        return search.first(from, walkers, s -> s == to)
                .map(trail -> new Route(
                        kind,
                        from,
                        to,
                        trail.steps().stream()
                                .map(s -> new Step(List.of(s.maker()), s.end()))
                                .toList()));
    }

    /// A state and the joint steps that led to it.
    private record Way(int state, List<Step> steps) {
        Way then(Step step) {
            return new Way(
                    step.to(), Stream.concat(steps.stream(), Stream.of(step)).toList());
        }
    }

    /// Steps are joint moves of any coalition that are better for all its members; breadth first, small coalitions
    /// first.
    private Optional<Route> together(int from, int to) {
        Set<Integer> seen = new HashSet<>();
        Deque<Way> front = new ArrayDeque<>(List.of(new Way(from, List.of())));
        while (!front.isEmpty()) {
            Way way = front.remove();
            if (way.state() == to && !way.steps().isEmpty()) {
                return Optional.of(new Route(Kind.COALITION_IMPROVEMENTS, from, to, way.steps()));
            }
            jointImprovements(way.state()).stream()
                    .filter(step -> seen.add(step.to()))
                    .map(way::then)
                    .forEach(front::add);
        }
        return Optional.empty();
    }

    private List<Step> jointImprovements(int state) {
        List<Step> steps = new ArrayList<>();
        for (List<Integer> coalition : coalitions()) {
            Search.Walkers members =
                    new Search.Walkers(coalition, new Legality.NobodyTwiceInARow(makers.size()), (m, t, s) -> true);
            for (int to : search.reach(state, members)) {
                if (coalition.stream()
                        .allMatch(m -> conflict.preferences().get(m).prefers(to, state))) {
                    steps.add(new Step(coalition, to));
                }
            }
        }
        return steps;
    }

    private List<List<Integer>> coalitions() {
        return IntStream.range(1, 1 << makers.size())
                .boxed()
                .sorted((a, b) -> Integer.bitCount(a) != Integer.bitCount(b)
                        ? Integer.compare(Integer.bitCount(a), Integer.bitCount(b))
                        : Integer.compare(a, b))
                .map(set -> makers.stream().filter(m -> (set >> m & 1) == 1).toList())
                .toList();
    }
}
