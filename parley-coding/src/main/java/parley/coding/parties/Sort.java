package parley.coding.parties;

/// By what sort of word a party or person is named.
public enum Sort {
    /// the party's own name (`Russia`, `NATO`)
    NAME,
    /// an adjective or a word for its people (`Russian`, `Russians`)
    PEOPLE,
    /// a capital or palace that may stand for the government (`Kremlin`)
    SEAT,
    /// the full name of a person
    PERSON,
    /// the short name of a person, as used once they are known (`Putin`)
    SURNAME,
    /// a source of news (`Reuters`), no party
    OUTLET,
    /// a place that stands for nobody, though it may lie within a known state (`West Bank`)
    PLACE
}
