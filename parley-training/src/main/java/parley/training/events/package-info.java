/// Trains and cross-validates the ranker of events. Entry: [TrainEvents]. Comes in: marked sentences and unmarked
/// sentences without political events. Goes out: `events.weights`, and with `--folds` what each fold's model reads.
@NullMarked
package parley.training.events;

import org.jspecify.annotations.NullMarked;
