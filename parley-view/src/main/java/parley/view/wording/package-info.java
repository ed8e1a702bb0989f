/// Dates, numbers and lists in running text, as a report prints them.
///
/// Entries: [Dates] and [Count]. Comes in: dates, numbers, names. Goes out: phrases without mark-up.
/// Trap: a date is never printed more precisely than it is known.
@NullMarked
package parley.view.wording;

import org.jspecify.annotations.NullMarked;
