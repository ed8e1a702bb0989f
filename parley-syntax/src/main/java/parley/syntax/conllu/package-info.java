/// Sentences in the CoNLL-U format of Universal Dependencies: reading treebanks, writing what Parley reads.
///
/// In: files of ten-column lines. Out: [parley.syntax.conllu.ConlluSentence]s. Entry: [parley.syntax.conllu.Conllu].
///
/// Traps: indexes count from 0 and the root's head is -1, as in [parley.syntax.Token], while the file counts from 1.
/// Lines of multiword tokens (`3-4`) and of empty nodes (`5.1`) are no words; the first are kept on writing.
@NullMarked
package parley.syntax.conllu;

import org.jspecify.annotations.NullMarked;
