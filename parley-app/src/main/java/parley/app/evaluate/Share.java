package parley.app.evaluate;

import java.util.List;

/// How many of a number of sentences were read rightly. Mutable; not thread-safe.
final class Share {
    private final String name;
    private int all;
    private int answered;
    private int right;

    Share(String name) {
        this.name = name;
    }

    /// Adds a sentence: whether there was an answer at all, and whether it was right.
    void add(boolean answer, boolean correct) {
        all++;
        answered += answer ? 1 : 0;
        right += correct ? 1 : 0;
    }

    /// The share of right ones; nothing where no sentence was asked.
    List<Measure> measure() {
        return all == 0 ? List.of() : List.of(new Measure(name, (double) right / all, all, answered));
    }
}
