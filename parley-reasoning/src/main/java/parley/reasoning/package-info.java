/// From a snapshot of the record to conclusions: positions, readiness, blocks, keys, movements.
///
/// Enter by [parley.reasoning.Reasoner]. In: a `PublicRecord`, a [parley.reasoning.Question] and
/// [parley.reasoning.ReasonerSettings] (clash table, groups, limits). Out: a `Picture` of which every line names the
/// terms it rests on. On the way: `Chronicle` (terms in the order of time) → `Stands` (what holds) → `Blocks` →
/// `Keys`.
///
/// Traps: an undated report counts as older than every dated one; a party's own words outweigh what others tell of it;
/// limits count steps and never seconds.
@NullMarked
package parley.reasoning;

import org.jspecify.annotations.NullMarked;
