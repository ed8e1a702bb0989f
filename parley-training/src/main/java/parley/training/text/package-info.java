/// Raw text for training: what is learned from text that nobody marked. Entry: [RawText].
///
/// In: files with one JSON document a line, plain or gzipped. Out: texts, and counts of their words.
@NullMarked
package parley.training.text;

import org.jspecify.annotations.NullMarked;
