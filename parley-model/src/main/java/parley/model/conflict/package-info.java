/// A graph-model conflict and what follows from it: decision makers, options, states, preferences; equilibria, reasons,
/// paths.
///
/// Source of the ideas: Fang, Hipel and Kilgour, *Interactive Decision Making: The Graph Model for Conflict
/// Resolution*.
/// Comes in: nothing but the JDK. Goes out: immutable values. Trap: states are numbered by their place in
/// [Conflict#states()], never by the digits of their ids.
@NullMarked
package parley.model.conflict;

import org.jspecify.annotations.NullMarked;
