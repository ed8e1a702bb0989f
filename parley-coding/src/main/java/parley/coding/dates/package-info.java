/// When things were: date expressions of a report, resolved against the day it was published.
///
/// Entry: [Dates]. Comes in: a reading. Goes out: [parley.model.When], never more precise than the words.
@NullMarked
package parley.coding.dates;

import org.jspecify.annotations.NullMarked;
