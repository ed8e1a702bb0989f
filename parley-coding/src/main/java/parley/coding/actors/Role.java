package parley.coding.actors;

/// What a noun for those who speak and act stands for.
///
/// @param sector PLOVER's sector of those whom the noun names
record Role(String noun, Kind kind, String sector) {
    /// Whether the noun stands for a party, speaks for one, or is one.
    enum Kind {
        /// an office that stands for its party (`president`)
        HEAD,
        /// speaks for somebody (`spokeswoman`)
        VOICE,
        /// one of a party, unnamed (`official`)
        OFFICIAL,
        /// part of a party (`government`, `troops`)
        BODY,
        /// a party of its own (`union`, `rebels`)
        OWN,
        /// stands for no party (`analyst`, `media`)
        NOBODY,
        /// what a party says (`statement`)
        WORDS
    }

    boolean ofPerson() {
        return kind == Kind.HEAD || kind == Kind.VOICE || kind == Kind.OFFICIAL;
    }
}
