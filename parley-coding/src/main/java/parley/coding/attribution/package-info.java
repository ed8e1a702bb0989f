/// Where a report says that somebody says, thinks, wants or promises something: cue, source, content. Entry:
/// [AttributionFinder]. Who the source is, is not asked here.
///
/// The way: [CueTagger] marks words that may report; [RoleTagger] reads what is source and content around each of them,
/// several ways; [FrameRanker] takes the best or none; [Page] carries quotations on beyond the sentence. Comes in: a
/// [Page], that is a reading with its quotations. Goes out: [Attribution]s. The features are public because
/// `parley.training.statements` trains with the same ones. Trap: tokens here are indexes of a sentence, ranges are
/// UTF-16 offsets of the text.
@NullMarked
package parley.coding.attribution;

import org.jspecify.annotations.NullMarked;
