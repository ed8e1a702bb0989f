package parley.coding.events;

import java.util.Optional;

/// One pattern of `frames.txt`: a word, and what must stand beside it.
///
/// @param object   lemma of an object or complement, empty where any will do
/// @param particle `off` of `break off`
/// @param link     a preposition after it
/// @param given    whether a user's own file asks for it, which goes before what was learned
/// @param subject  lemma of its subject: the `talk` of `talks collapsed`
record Frame(
        String word,
        boolean noun,
        String object,
        String particle,
        String link,
        String subject,
        Meaning meaning,
        boolean given) {
    /// A code of its own, or an attitude.
    record Meaning(Optional<String> code, Optional<Attitude> attitude) {}

    /// How much the frame asks for: of two that fit, the more demanding one counts.
    int demands() {
        return (object.isEmpty() ? 0 : 2)
                + (particle.isEmpty() ? 0 : 2)
                + (link.isEmpty() ? 0 : 1)
                + (subject.isEmpty() ? 0 : 2);
    }
}
