/// Who did what to whom, in PLOVER's categories with the CAMEO code behind them.
///
/// Entry: [EventFinder]. Comes in: a report and its statements. Goes out: [parley.model.Event]s. The words that tell of
/// acts
/// stand in `frames.txt` ([Frames]); [Ranker], trained by `parley.training.events`, weighs which of them are events
/// here.
/// Trap: nothing is coded by default; a sentence in which no word is likely enough an act stays empty.
@NullMarked
package parley.coding.events;

import org.jspecify.annotations.NullMarked;
