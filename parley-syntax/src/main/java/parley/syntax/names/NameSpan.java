package parley.syntax.names;

/// A name: the tokens `[from, to)` and its type.
public record NameSpan(int from, int to, NameType type) {}
