package parley.model;

import java.util.List;

/// What a measure is about (`talks`, `withdrawal`). Open: a user's codebook may name matters of its own.
public record Matter(String name) implements Comparable<Matter> {
    public static final Matter TALKS = new Matter("talks");
    public static final Matter TERRITORY = new Matter("territory");
    public static final Matter RECOGNITION = new Matter("recognition");
    public static final Matter OTHER = new Matter("other");

    /// The matters of the embedded codebook, in its order.
    public static final List<String> STANDARD = List.of(
            "talks",
            "ceasefire",
            "attacks",
            "withdrawal",
            "territory",
            "recognition",
            "leadership",
            "alliance",
            "guarantees",
            "arms",
            "disarmament",
            "deployment",
            "sanctions",
            "trade",
            "money",
            "prisoners",
            "humanitarian",
            "justice",
            "status",
            "format",
            "agreement",
            "pressure",
            "other");

    public Matter {
        Require.that(name.matches("[a-z][a-z0-9-]*"), "a matter is a lower-case word: " + name);
    }

    @Override
    public int compareTo(Matter other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
