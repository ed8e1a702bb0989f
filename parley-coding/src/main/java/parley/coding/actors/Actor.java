package parley.coding.actors;

import java.util.List;
import java.util.Optional;
import parley.model.Event;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Speaker;

/// Who a noun phrase is, as far as the report tells.
///
/// @param span       the noun phrase; empty for a member of a group that is not written here ("both sides")
/// @param name       of the person, or of the party where it is named
/// @param party      whom it stands for; empty where unknown or where two readings were close
/// @param role       `foreign minister`, lower-case
/// @param candidates the parties between which it could not be decided
/// @param sector     PLOVER's sector (`GOV`, `MIL`, `REB`, …)
public record Actor(
        Optional<Span> span,
        Optional<String> name,
        Optional<PartyId> party,
        Optional<String> role,
        Speaker.How how,
        List<PartyId> candidates,
        Optional<String> sector) {
    public Actor {
        candidates = List.copyOf(candidates);
    }

    /// Somebody whom the words `span` do not make known.
    public static Actor unknown(Span span) {
        return new Actor(
                Optional.of(span),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Speaker.How.ANONYMOUS,
                List.of(),
                Optional.empty());
    }

    /// This actor in that sector.
    public Actor of(String other) {
        return new Actor(span, name, party, role, how, candidates, Optional.of(other));
    }

    /// This actor as one of many, whom no name tells from others.
    public Actor unnamed() {
        return new Actor(span, Optional.empty(), party, role, how, candidates, sector);
    }

    /// This actor, whom the pronoun `words` means.
    Actor as(Span words) {
        return new Actor(Optional.of(words), name, party, role, Speaker.How.PRONOUN, candidates, sector);
    }

    /// This actor as one of that party.
    public Actor withParty(PartyId other) {
        return new Actor(span, name, Optional.of(other), role, how, List.of(), sector);
    }

    /// This actor, where it is open for which of the parties, or for whom else, he stands.
    Actor undecided(List<PartyId> parties) {
        return new Actor(span, name, Optional.empty(), role, how, parties, sector);
    }

    /// This actor as the speaker of the words `at`.
    public Speaker speaking(Span at) {
        return new Speaker(at, name, party, role, how, party.isPresent() ? List.of() : candidates);
    }

    public Event.Participant participant() {
        return new Event.Participant(party, sector, name, span);
    }
}
