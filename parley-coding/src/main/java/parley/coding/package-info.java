/// One document becomes entries: a pure function, an ordered list of finders of one shape.
///
/// Entry: [Coder]. Comes in: a [parley.model.Document]. Goes out: a [Coding], its entries in text order.
/// Below it, each using only those after it: `statements`, `terms`, `events` (finders), `finders` (their shape),
/// `actors` (who is who), `dates`, `parties` (the registry), `reading` (sentences and trees).
/// Trap: ids given by finders are provisional; those that leave this room are `document#s1`, `#e1`, `#t1`.
@NullMarked
package parley.coding;

import org.jspecify.annotations.NullMarked;
