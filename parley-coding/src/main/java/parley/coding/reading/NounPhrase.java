package parley.coding.reading;

/// The tokens `[from, to)` of a noun phrase and its head.
public record NounPhrase(int from, int head, int to) {
    /// Whether the dependent `child` belongs to the noun phrase of its head, and is not a remark on it.
    static boolean holds(Tree tree, int child) {
        return switch (tree.relation(child)) {
            case "det", "amod", "compound", "flat", "nummod", "nmod", "fixed", "goeswith" -> true;
            case "case" -> child > tree.head(child);
            default -> false;
        };
    }
}
