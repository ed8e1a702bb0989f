package parley.syntax;

/// A name in a sentence: the tokens `[from, to)`.
public record Name(int from, int to, Kind kind) {
    /// What sort of thing bears the name.
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        NATIONALITY
    }
}
