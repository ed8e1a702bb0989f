package parley.coding.actors;

import java.util.Set;

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

    private static final Set<String> VAGUE = Set.of(
            "group",
            "movement",
            "faction",
            "organisation",
            "organization",
            "coalition",
            "alliance",
            "bloc",
            "party",
            "agency",
            "fund",
            "watchdog",
            "cartel",
            "operator",
            "maker",
            "owner",
            "firm",
            "charity",
            "management");

    /// Whether the noun alone is no name for a party: it points back to one, or says nothing.
    boolean isVague() {
        return VAGUE.contains(noun);
    }

    boolean ofPerson() {
        return kind == Kind.HEAD || kind == Kind.VOICE || kind == Kind.OFFICIAL;
    }
}
