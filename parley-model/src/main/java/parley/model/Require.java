package parley.model;

/// The checks that keep illegal values from being built.
final class Require {
    private Require() {}

    static void that(boolean holds, String reason) {
        if (!holds) {
            throw new ParleyException(reason);
        }
    }

    static String named(String value, String what) {
        that(!value.isBlank(), what + " is blank");
        return value;
    }
}
