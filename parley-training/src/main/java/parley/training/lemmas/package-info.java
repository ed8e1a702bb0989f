/// Learns the rules of lemmas that `parley.syntax.Lemmatizer` reads. Entry: [LemmaTraining].
///
/// In: treebanks in CoNLL-U and raw texts, one JSON document a line. Out: `lemmas.tsv`. Trap: the raw texts only tell
/// which words exist; they decide between `hop` and `hope` for "hoped" where no treebank has the word.
@NullMarked
package parley.training.lemmas;

import org.jspecify.annotations.NullMarked;
