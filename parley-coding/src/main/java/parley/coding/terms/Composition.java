package parley.coding.terms;

import parley.model.Term.Stance;

/// How stances combine where one is put on another, and what denial makes of them.
final class Composition {
    private Composition() {}

    /// The stance of `outer` put on words that themselves put `inner`: `refused to rule out` accepts,
    /// `ready to drop` drops, `rejects the demand for` rejects.
    ///
    /// @param act whether the inner words are a predicate (`agreed to demand`), not a noun (`accepts the demand`)
    static Stance of(Stance outer, Stance inner, boolean act) {
        return switch (outer) {
            case REQUIRES -> Stance.REQUIRES;
            case ACCEPTS, OFFERS -> inner == Stance.DROPS || act ? inner : outer;
            case REJECTS ->
                switch (inner) {
                    case REJECTS -> Stance.ACCEPTS;
                    case DROPS -> Stance.REQUIRES;
                    default -> Stance.REJECTS;
                };
            case DROPS -> inner == Stance.OFFERS || inner == Stance.ACCEPTS ? Stance.REJECTS : Stance.DROPS;
        };
    }

    static Stance denied(Stance stance) {
        return switch (stance) {
            case ACCEPTS, OFFERS, REQUIRES -> Stance.REJECTS;
            case REJECTS -> Stance.ACCEPTS;
            case DROPS -> Stance.REQUIRES;
        };
    }
}
