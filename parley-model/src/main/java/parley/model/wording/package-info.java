/// Puts terms and measures into plain English: `Russia insists that the United States grant recognition`. It stands in
/// the
/// model because reasons (concluded) and pages (shown) say the same thing in the same words.
///
/// Entry: [Wording]. Comes in: terms and measures of one record. Goes out: phrases without mark-up, decided by the
/// table
/// `measures.tsv`.
/// Trap: the phrases name a matter, not the finer point; the exact words of the report always stand beside them.
@NullMarked
package parley.model.wording;

import org.jspecify.annotations.NullMarked;
