/// Text becomes sentences, tokens, tags, lemmas, names and dependency trees.
@NullMarked
package parley.syntax;

import org.jspecify.annotations.NullMarked;
