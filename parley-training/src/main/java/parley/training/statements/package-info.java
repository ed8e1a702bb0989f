/// Trains what finds statements. Entry: [StatementTraining].
///
/// Comes in: marked reports. Goes out: the weights of `parley.coding.attribution`. Trap: a stage that reads another
/// stage's output learns on reports that the other has not learned from ([JackKnife]).
@NullMarked
package parley.training.statements;

import org.jspecify.annotations.NullMarked;
