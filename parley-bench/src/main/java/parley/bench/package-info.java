/// Speed with a table: [SyntaxSpeed] measures how many tokens of raw reports are read in a CPU-second, beside CoreNLP
/// where that stands on the class path ([CoreNlp]).
///
/// [ReasoningBench] times pictures of invented disputes, [GraphModelBench] the equilibria of invented conflicts.
///
/// Comes in: files of reports as JSON lines. Goes out: a Markdown table. Trap: measure on a machine at rest;
/// CPU-seconds
/// are no wall-clock time, but caches and clock are still shared with whoever else works.
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
