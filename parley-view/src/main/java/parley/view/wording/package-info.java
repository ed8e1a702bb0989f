/// Puts the values of the domain into plain English: `Russia insists that the United States grant recognition`.
///
/// Entry: [Wording]. Comes in: terms, readiness, movements and dates. Goes out: phrases without mark-up, decided by
/// tables.
/// Trap: the phrases name a matter, not the finer point; the exact words of the report always stand beside them.
@NullMarked
package parley.view.wording;

import org.jspecify.annotations.NullMarked;
