package parley.coding.actors;

import java.util.Optional;
import parley.coding.parties.Figure;

/// The name of a person in a sentence: the tokens `[from, to)`, without titles.
///
/// @param figure the person of public life it names for certain
record PersonSpan(int from, int to, String name, Optional<Figure> figure) {
    boolean full() {
        return name.indexOf(' ') > 0;
    }
}
