/// Learns to find names. Entry: [NameTraining].
///
/// In: GUM's treebank with its `Entity` annotations; sentences that another tagger labelled (see [LabelledFile]); the
/// word
/// classes and word vectors of the published jar `edu.emory.mathcs.nlp:nlp4j-english:1.1.2` (Apache-2.0). Out:
/// `names.weights`.
///
/// Traps: GUM marks mentions of any length; a name is what stands around a head that is a proper noun. Random numbers
/// have
/// a fixed seed and everything runs on one thread: same inputs, same bytes.
@NullMarked
package parley.training.names;

import org.jspecify.annotations.NullMarked;
