package parley.coding.actors;

import java.util.Optional;
import parley.coding.parties.Figure;
import parley.coding.parties.PartyRegistry;

/// The name of a person in a sentence: the tokens `[from, to)`, without titles.
///
/// @param figure the person of public life it names for certain
record PersonSpan(int from, int to, String name, Optional<Figure> figure) {
    /// The same words, with the person of public life whom they name in full.
    PersonSpan known(PartyRegistry registry) {
        return figure.isPresent() || !full() ? this : new PersonSpan(from, to, name, registry.figure(name));
    }

    boolean full() {
        return Surnames.isFull(name);
    }
}
