/// Trains the network of `parley.syntax`. Entry: [parley.training.syntax.SyntaxCommand].
///
/// Comes in: treebanks in CoNLL-U, raw reports (JSON lines with a `text`), published word vectors. Goes out: one
/// weights
/// file. Way: a wide teacher learns the treebanks, reads the raw reports, and the compact network learns both.
///
/// Traps: sums of floats depend on their order, so everything runs on one thread in a fixed order; random numbers come
/// from the seed of the [parley.training.syntax.Recipe] alone. Same inputs, same bytes.
@NullMarked
package parley.training.syntax;

import org.jspecify.annotations.NullMarked;
