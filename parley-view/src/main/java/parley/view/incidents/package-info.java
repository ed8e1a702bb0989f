/// One event once: the tellings of an event in several sentences, reports and wire copies are one incident.
///
/// Entry: [Incidents]. Comes in: a record. Goes out: incidents in the order of their first telling, and the pairs of
/// parties between which each took place.
/// Trap: an event that names nobody is the same only where its words are the same, as in wire copies.
@NullMarked
package parley.view.incidents;

import org.jspecify.annotations.NullMarked;
