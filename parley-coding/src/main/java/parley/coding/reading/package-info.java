/// One document with its sentences and the ways through their trees.
///
/// Entry: [Reading]. Comes in: a document and what `parley.syntax` made of it. Goes out: [Tree], one for each sentence.
/// Trap: tokens are named by their index in the sentence, spans count UTF-16 units of the document.
@NullMarked
package parley.coding.reading;

import org.jspecify.annotations.NullMarked;
