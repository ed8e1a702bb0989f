package parley.training.events;

import java.util.List;
import parley.coding.events.EventLearning.Case;
import parley.coding.events.Root;

/// One marked report of a sentence or two: its triggers and the root that stands in it, [Root#NONE] for none.
///
/// @param fold by the hash of the text, so that a sentence that stands in two sets falls into one fold
record Example(String id, String text, List<Case> cases, Root root, int fold) {}
