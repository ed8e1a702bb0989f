/// The graph model for conflict resolution: which outcomes of a conflict would hold, why, and how to get there.
///
/// Entry: [GraphModel]; [ConflictFile] reads the file format of `docs/conflict.md`, [ConflictFromTalks] builds a
/// conflict from what parties say. Comes in: a
/// [parley.model.conflict.Conflict]. Goes out: equilibria, verdicts with their exchanges, routes, inverse answers.
///
/// Two solvers stand behind the door. [RankedSolver] serves complete rankings in option form: it walks each decision
/// maker's sanctions once, from the worst answer backwards, so its time grows with states times moves. [OpenSolver]
/// follows the definitions state by state and serves the rest: explicit moves, collapsed states, unknown comparisons
/// and coalitions. Trap: no state × state matrix anywhere; moves are groups of states, walked and never stored.
@NullMarked
package parley.reasoning.conflict;

import org.jspecify.annotations.NullMarked;
