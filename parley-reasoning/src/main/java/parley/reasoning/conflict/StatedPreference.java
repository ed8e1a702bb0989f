package parley.reasoning.conflict;

import java.util.List;
import parley.model.Term.Firmness;
import parley.model.conflict.Preference;

/// What a party is known to prefer by what it said: option prioritisation without weights inside one firmness.
///
/// States are compared by the wishes they satisfy, the hard ones first, then the plain, then the soft. Within one
/// firmness nobody said which wish weighs more, so a state is better only where it satisfies all that the other does
/// and more; where each satisfies something the other does not, the comparison is unknown. Two states that satisfy the
/// same wishes differ in what the party said nothing about: unknown as well, never a tie.
final class StatedPreference implements Preference {
    /// For each firmness, from hard to soft, the satisfied wishes of each state as bits.
    private final List<long[]> satisfied;

    /// @param wishes the party's own
    /// @param states the choices of each state as bits
    StatedPreference(List<Wish> wishes, long[] states) {
        satisfied = List.of(
                satisfied(wishes, Firmness.HARD, states),
                satisfied(wishes, Firmness.PLAIN, states),
                satisfied(wishes, Firmness.SOFT, states));
    }

    /// Equal wishes count once, so that their number is bounded by the options and fits a `long`.
    private static long[] satisfied(List<Wish> wishes, Firmness firmness, long[] states) {
        List<Wish.Aim> aims = wishes.stream()
                .filter(w -> w.firmness() == firmness)
                .map(Wish::aim)
                .distinct()
                .toList();
        long[] all = new long[states.length];
        for (int s = 0; s < states.length; s++) {
            for (int a = 0; a < aims.size(); a++) {
                all[s] |= aims.get(a).metIn(states[s]) ? 1L << a : 0;
            }
        }
        return all;
    }

    @Override
    public Claim compare(int a, int b) {
        if (a == b) {
            return Claim.EQUAL;
        }
        for (long[] met : satisfied) {
            if (met[a] != met[b]) {
                return byInclusion(met[a], met[b]);
            }
        }
        return Claim.UNKNOWN;
    }

    private static Claim byInclusion(long one, long other) {
        long both = one & other;
        return both == other ? Claim.BETTER : both == one ? Claim.WORSE : Claim.UNKNOWN;
    }
}
