/// What parties want, offer, accept and refuse: a report's statements and sentences become terms. Entry: [TermFinder].
///
/// Comes in: a report and the statements found in it. Goes out: `Term`s by the codebook. The way of one sentence:
/// [Triggers] finds the words that put a stance and the clause or noun that they put it on, [Measures] reads matter,
/// action and doer out of that clause, [Conditions] finds what it hangs on, and [Holders] says whose stance it is.
/// Trap: one word can put a stance on several measures, and one clause can be a measure and a stance itself
/// (`refused to rule out talks`): the outer word decides and the inner one is not read again.
@NullMarked
package parley.coding.terms;

import org.jspecify.annotations.NullMarked;
