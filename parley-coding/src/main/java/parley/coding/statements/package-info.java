/// Who said what: [StatementFinder] turns the attributions of a report into statements with speakers, addressees,
/// outlets, polarity, day and nesting.
///
/// Comes in: a report. Goes out: `Statement`s, those within others naming the one they are told in. Trap: a statement
/// is found before its speaker is known, and kept where no speaker is.
@NullMarked
package parley.coding.statements;

import org.jspecify.annotations.NullMarked;
