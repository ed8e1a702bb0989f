package parley.coding.actors;

import java.util.List;
import java.util.Optional;
import parley.model.PartyId;

/// A person of one report, as far as it and the registry tell.
///
/// @param candidates the parties between which it could not be decided
record Member(
        String name,
        String shortName,
        Optional<PartyId> party,
        Optional<String> role,
        Gender gender,
        List<PartyId> candidates) {
    Member {
        candidates = List.copyOf(candidates);
    }

    static Member named(String name) {
        return new Member(name, Surnames.of(name), Optional.empty(), Optional.empty(), Gender.ofName(name), List.of());
    }

    /// The same office without the person: two of one name hold one.
    Member unnamed() {
        return new Member(shortName, shortName, party, Optional.empty(), Gender.UNKNOWN, candidates);
    }

    Member of(PartyId other) {
        return new Member(name, shortName, Optional.of(other), role, gender, List.of());
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// What either knows; where both know, this.
    Member with(Member other) {
        return new Member(
                name,
                shortName,
                party.or(other::party),
                role.or(other::role),
                gender == Gender.UNKNOWN ? other.gender : gender,
                party.or(other::party).isPresent() ? List.of() : candidates.isEmpty() ? other.candidates : candidates);
    }
}
