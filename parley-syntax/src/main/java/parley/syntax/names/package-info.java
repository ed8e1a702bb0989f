/// Finds the names in a sentence: persons, organisations, places, and the adjectives and nouns of nationality.
///
/// In: the forms and Penn tags of one sentence. Out: [parley.syntax.names.NameSpan]s, in order, none overlapping.
/// Entry:
/// [parley.syntax.names.NameTagger].
///
/// Method: a linear chain over hashed features, its weights learned by `parley-training` (averaged structured
/// perceptron,
/// Collins 2002), decoded by Viterbi's algorithm. Word classes stand for words that training did not show.
///
/// Traps: only tokens that can be part of a name are scored; a feature is its hash, so the order of templates is part
/// of
/// the model.
@NullMarked
package parley.syntax.names;

import org.jspecify.annotations.NullMarked;
