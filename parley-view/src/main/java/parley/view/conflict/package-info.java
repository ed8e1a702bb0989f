/// Renders a graph-model conflict: equilibria, reasons, routes and the integrated graph.
///
/// Entry: [ConflictView]. Comes in: values of [parley.model.conflict]. Goes out: text, JSON Lines, SVG, GraphML.
/// Trap: states are printed by their ids in the file, never by their index.
@NullMarked
package parley.view.conflict;

import org.jspecify.annotations.NullMarked;
