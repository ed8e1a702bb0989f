package parley.model;

import java.util.List;

/// Terms that cannot hold together and keep two parties from talks or a deal.
///
/// @param between the parties it stands between, in the order of their ids
/// @param reason  one plain sentence
public record Block(List<PartyId> between, Kind kind, List<String> terms, String reason) implements Conclusion {
    /// Why the terms cannot hold together.
    public enum Kind {
        /// a required measure that its doer rejects
        REJECTED,
        /// two required measures that exclude each other
        CLASH,
        /// A waits for B waits for A
        CYCLE,
        /// a condition nobody has met
        UNMET
    }

    public Block {
        between = between.stream().sorted().distinct().toList();
        terms = List.copyOf(terms);
        Require.that(!terms.isEmpty(), "a block rests on terms");
        Require.named(reason, "reason of a block");
    }
}
