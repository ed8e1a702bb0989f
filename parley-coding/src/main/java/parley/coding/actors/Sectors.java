package parley.coding.actors;

import java.util.Locale;
import java.util.Optional;
import parley.coding.parties.PartyRegistry;
import parley.model.PartyId;

/// PLOVER's sector of a party: as the registry says, or by the last word of an id made of a name (`SEAMEN`,
/// `LIBYAN-REBELS`, `NATIONAL-PORT-UNION`).
record Sectors(PartyRegistry registry) {
    Optional<String> of(PartyId party) {
        return registry.party(party).isPresent()
                ? registry.record(party).flatMap(r -> r.sector())
                : role(party).map(Role::sector);
    }

    /// Whether the id is no name, but the plural of a noun for such parties.
    boolean isGeneric(PartyId party) {
        return registry.party(party).isEmpty()
                && party.value().indexOf('-') < 0
                && role(party)
                        .filter(r -> !r.noun().toUpperCase(Locale.ROOT).equals(party.value()))
                        .isPresent();
    }

    private static Optional<Role> role(PartyId party) {
        String last =
                party.value().substring(party.value().lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        String singular = last.endsWith("men")
                ? last.substring(0, last.length() - 2) + "an"
                : last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        return Roles.ofNoun(singular).filter(r -> r.kind() == Role.Kind.OWN);
    }
}
