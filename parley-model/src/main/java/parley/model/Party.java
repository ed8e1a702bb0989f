package parley.model;

/// Whoever can hold a position: a state, organisation, movement, alliance, company or union.
///
/// @param name as a briefing would print it (`Russia`, `IG Metall`)
public record Party(PartyId id, String name, Kind kind) {
    /// What sort of party it is.
    public enum Kind {
        STATE,
        ALLIANCE,
        ORGANISATION,
        MOVEMENT,
        COMPANY,
        UNION,
        OTHER
    }

    public Party {
        Require.named(name, "name of party " + id);
    }
}
