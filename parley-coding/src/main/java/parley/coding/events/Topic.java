package parley.coding.events;

import java.util.List;
import java.util.Set;

/// What an attitude is towards, with the CAMEO code of the act itself and of each attitude towards it.
record Topic(String name, List<String> codes, Set<String> words) {
    Topic {
        codes = List.copyOf(codes);
        words = Set.copyOf(words);
    }

    /// Whether it says little by itself (`plan`, `aid`).
    boolean vague() {
        return name.endsWith("?");
    }

    String act() {
        return codes.getFirst();
    }

    String code(Attitude attitude) {
        return attitude == Attitude.ACCEPT ? act() : codes.get(1 + attitude.ordinal());
    }
}
