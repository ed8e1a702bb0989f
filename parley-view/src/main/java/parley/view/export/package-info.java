/// Events as tables that the event-data programs of others read: PLOVER, POLECAT, ICEWS, and plain CSV.
///
/// Entry: [Export]. Comes in: a record. Goes out: one event once ([parley.view.incidents]), a line or row each.
/// Traps: the layouts of POLECAT and ICEWS cannot say that something is denied or only possible, so such events are
/// left out there; a cell of a CSV file must never be a formula to a spreadsheet.
@NullMarked
package parley.view.export;

import org.jspecify.annotations.NullMarked;
