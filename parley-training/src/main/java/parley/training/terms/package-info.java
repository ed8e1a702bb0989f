/// Trains the chooser of terms from reports coded by the codebook. Entry: [TermTraining].
///
/// Comes in: coded reports, JSON Lines ([CodedReport]). Goes out: weights for `parley.coding.terms`. Trap: a candidate
/// is right when words and stance agree with a coded term, whoever holds it: holders are not the chooser's business.
@NullMarked
package parley.training.terms;

import org.jspecify.annotations.NullMarked;
