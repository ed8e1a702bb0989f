package parley.model.conflict;

import java.util.Comparator;
import java.util.List;

/// The states that are stable for every decision maker under one concept.
///
/// @param states   those that hold whatever the unknown comparisons turn out to be, by index
/// @param possible those that hold under some answers to the unknown comparisons only
/// @param hangsOn  the unknown comparisons that decide between the two, in order
public record Equilibria(
        Concept concept, Sanctions sanctions, List<Integer> states, List<Integer> possible, List<Comparison> hangsOn) {
    /// A comparison nobody claimed: does decision maker `maker` prefer `a` to `b`?
    public record Comparison(int maker, int a, int b) implements Comparable<Comparison> {
        @Override
        public int compareTo(Comparison other) {
            return Comparator.comparingInt(Comparison::maker)
                    .thenComparingInt(Comparison::a)
                    .thenComparingInt(Comparison::b)
                    .compare(this, other);
        }
    }

    public Equilibria {
        states = List.copyOf(states);
        possible = List.copyOf(possible);
        hangsOn = List.copyOf(hangsOn);
    }
}
