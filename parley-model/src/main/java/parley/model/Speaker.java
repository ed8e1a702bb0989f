package parley.model;

import java.util.List;
import java.util.Optional;

/// Who said it: the words of the report, and who that is as far as it can be told.
///
/// @param party      for whom the speaker speaks; empty where unknown or where two readings were close
/// @param candidates the parties between which it could not be decided; empty where there is a party or none is near
public record Speaker(
        Span span,
        Optional<String> name,
        Optional<PartyId> party,
        Optional<String> role,
        How how,
        List<PartyId> candidates) {
    /// By what sort of words a speaker is known.
    public enum How {
        NAMED,
        ROLE,
        PRONOUN,
        METONYM,
        GROUP,
        ANONYMOUS
    }

    public Speaker {
        candidates = List.copyOf(candidates);
        Require.that(party.isEmpty() || candidates.isEmpty(), "a speaker has a party or candidates, not both: " + span);
    }
}
