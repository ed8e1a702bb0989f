package parley.coding.terms;

import parley.coding.codebook.Sense;

/// A stance as its words put it, before the words of its measure are read. Tokens are named by index.
///
/// @param attitude   the sense of the words that put it
/// @param trigger    the head of those words
/// @param holder     whose stance it is, -1 for whoever speaks
/// @param complement the clause or noun that it is put on
/// @param doer       who would carry it out by the grammar of the trigger, -1 where only the complement may tell
record Stand(Sense.Attitude attitude, int trigger, int holder, int complement, int doer) {}
