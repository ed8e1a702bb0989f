/// How `parley syntax` prints sentences. Entry: [parley.app.syntax.SyntaxFormat].
///
/// In: sentences that `parley.syntax` read. Out: CoNLL-U, or a page for the eye.
@NullMarked
package parley.app.syntax;

import org.jspecify.annotations.NullMarked;
