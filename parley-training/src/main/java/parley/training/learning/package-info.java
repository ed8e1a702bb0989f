/// Trains the linear models of `parley.coding.learning`. Entry: [LogLinear].
///
/// Comes in: one case after another (its features and its label). Goes out: `Weights`. Trap: the order of the cases
/// matters; shuffle them with a fixed seed, so that the same inputs give the same bytes.
@NullMarked
package parley.training.learning;

import org.jspecify.annotations.NullMarked;
