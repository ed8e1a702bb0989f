/// What hangs on what: `if X, Y`, `Y unless X`, `only after X will Y`. Entry: [Conditions].
///
/// Comes in: a reading. Goes out: [Condition]s, each with its condition, its consequent and the words that join them.
/// Trap: an indirect question (`asked if …`) and a comparison (`as if …`) look alike and are none.
@NullMarked
package parley.coding.conditions;

import org.jspecify.annotations.NullMarked;
