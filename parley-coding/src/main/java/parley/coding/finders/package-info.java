/// The one shape of all finders: [Finder], and what it reads: [Report].
///
/// Comes in: a report. Goes out: entries. Trap: a finder gives ids of its own making; the coder renames them.
@NullMarked
package parley.coding.finders;

import org.jspecify.annotations.NullMarked;
