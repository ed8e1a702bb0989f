/// What terms can be about and the words that put them: the codebook as data. Entry: [Codebook].
///
/// Comes in: the embedded file `codebook.txt`, or a user's file in the same format (docs/codebook.md). Goes out:
/// the senses of the words of a sentence, the connectives of conditions, and the table of clashes.
/// Trap: words are dictionary forms; `cease-fire`, `cease fire` and `ceasefire` are three spellings of two entries,
/// since a hyphen counts as a space.
@NullMarked
package parley.coding.codebook;

import org.jspecify.annotations.NullMarked;
