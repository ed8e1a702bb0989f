package parley.model.conflict;

import java.util.Arrays;

/// A preference by tie classes: 0 is the most preferred. A state without a class is compared with none.
public final class Ranking implements Preference {
    /// The class of a state about which nothing is claimed.
    public static final int UNCLAIMED = -1;

    private final int[] classes;
    private final Ties ties;

    /// What it means that two states stand in one class.
    public enum Ties {
        EQUAL,
        UNKNOWN
    }

    /// @param classes the tie class of each state, by index
    public Ranking(int[] classes, Ties ties) {
        this.classes = classes.clone();
        this.ties = ties;
    }

    public int of(int state) {
        return classes[state];
    }

    /// Whether every two states are compared.
    public boolean isComplete() {
        return ties == Ties.EQUAL && Arrays.stream(classes).allMatch(c -> c != UNCLAIMED);
    }

    @Override
    public Claim compare(int a, int b) {
        if (a == b) {
            return Claim.EQUAL;
        }
        int x = classes[a];
        int y = classes[b];
        if (x == UNCLAIMED || y == UNCLAIMED || (x == y && ties == Ties.UNKNOWN)) {
            return Claim.UNKNOWN;
        }
        return x < y ? Claim.BETTER : x > y ? Claim.WORSE : Claim.EQUAL;
    }
}
