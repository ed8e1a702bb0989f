package parley.coding.parties;

import java.util.List;
import java.util.Optional;
import parley.model.PartyId;

/// A name of the registry found in a sentence: the tokens `[from, to)`.
///
/// @param parties of a party's name those that bore it on the day, of a place the state in which it lies, of a person
/// none; two or more where it is ambiguous
/// @param figures of a person's name those who bear it
public record Mention(int from, int to, Sort sort, List<PartyId> parties, List<Figure> figures) {
    public Mention {
        parties = List.copyOf(parties);
        figures = List.copyOf(figures);
    }

    /// The party, where the name is that of one alone. A place is none.
    public Optional<PartyId> party() {
        return sort == Sort.PLACE ? Optional.empty() : only();
    }

    /// The party, also the one within whose borders a place lies.
    public Optional<PartyId> partyOrPlace() {
        return only();
    }

    private Optional<PartyId> only() {
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    public boolean ofPerson() {
        return sort == Sort.PERSON || sort == Sort.SURNAME;
    }
}
