package parley.coding.terms;

import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;

/// A stance as its words put it, before the words of its measure are read. Tokens are named by index.
///
/// @param words      the words that put it, and their sense
/// @param holder     whose stance it is, -1 for whoever speaks
/// @param complement the clause or noun that it is put on
/// @param doer       who would carry it out by the grammar of the trigger, -1 where only the complement may tell
record Stand(Occurrence words, int holder, int complement, int doer) {
    Sense.Attitude attitude() {
        return (Sense.Attitude) words.sense();
    }

    /// The head of the words that put it.
    int trigger() {
        return words.head();
    }

    boolean modal() {
        return attitude().form() == Sense.Form.MODAL;
    }

    /// The predicate that denial and adverbs stand beside.
    int predicate() {
        return modal() ? complement : trigger();
    }
}
