/// The network that tags and parses: one reading of a sentence gives Penn and universal tags, heads and relations.
///
/// In: the forms of one sentence. Out: an [parley.syntax.network.Analysis]. Entry: [parley.syntax.network.Network].
///
/// Method: vectors of the form (pretrained, trained, suffixes, prefix, shape) run through two bidirectional recurrent
/// layers; tags are read from both, a biaffine scorer over the second picks heads and labels.
///
/// Traps: every numeric loop walks whole rows from index 0, because only such loops are turned into vector
/// instructions by the compiler; `Math.exp` and friends are avoided so that every machine gives the same bits.
/// Weights, vocabularies and the features of forms are shared with `parley-training`, which learns them.
@NullMarked
package parley.syntax.network;

import org.jspecify.annotations.NullMarked;
