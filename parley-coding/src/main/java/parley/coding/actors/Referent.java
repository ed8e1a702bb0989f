package parley.coding.actors;

import java.util.Optional;
import parley.model.PartyId;

/// Something in a report that a later `he`, `they` or `the minister` may mean.
///
/// @param noun    the lemma of the noun for its office or kind, empty where it has none
/// @param name    of a person
/// @param subject whether it is the subject of its clause: what a report goes on about
record Referent(
        int sentence,
        int token,
        String noun,
        Optional<String> name,
        Standing standing,
        Gender gender,
        Number number,
        boolean subject) {
    /// What pronoun may mean it.
    enum Number {
        PERSON,
        THING,
        PLURAL
    }

    /// What tells it apart from others: the name, or the noun with its party.
    String identity() {
        return name.orElseGet(
                () -> noun + "/" + standing.party().map(PartyId::value).orElse(""));
    }

    /// This one, where it means `other`.
    Referent being(Referent other) {
        return new Referent(
                sentence, token, noun, other.name(), other.standing(), other.gender(), other.number(), subject);
    }

    boolean before(int otherSentence, int otherToken) {
        return sentence < otherSentence || sentence == otherSentence && token < otherToken;
    }
}
