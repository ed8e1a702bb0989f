package parley.view.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Key;
import parley.model.Key.Move;

/// Keys of one size seen as a few points: on each point one of several moves is enough, and every choice is a key.
/// Three
/// points with two moves each say in three lines what eight keys would say in twenty-four.
record KeyPoints(List<List<Move>> points) {
    /// Empty where the keys are not all the choices of any points.
    static Optional<KeyPoints> of(List<Key> keys) {
        Set<Move> moves = new LinkedHashSet<>();
        keys.forEach(key -> moves.addAll(key.moves()));
        List<List<Move>> points = new ArrayList<>();
        for (Move move : moves) {
            List<Move> point = new ArrayList<>();
            points.removeIf(other -> {
                boolean either = other.stream().noneMatch(m -> together(m, move, keys));
                if (either) {
                    point.addAll(other);
                }
                return either;
            });
            point.add(move);
            points.add(point);
        }
        return everyChoice(points, keys) ? Optional.of(new KeyPoints(points)) : Optional.empty();
    }

    private static boolean together(Move one, Move other, List<Key> keys) {
        return keys.stream()
                .anyMatch(key -> key.moves().contains(one) && key.moves().contains(other));
    }

    private static boolean everyChoice(List<List<Move>> points, List<Key> keys) {
        long choices = points.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
        Set<Set<Move>> distinct = new HashSet<>();
        keys.forEach(key -> distinct.add(new HashSet<>(key.moves())));
        return choices == distinct.size()
                && keys.stream()
                        .allMatch(key -> key.size() == points.size()
                                && points.stream()
                                        .allMatch(p -> p.stream()
                                                        .filter(key.moves()::contains)
                                                        .count()
                                                == 1));
    }
}
