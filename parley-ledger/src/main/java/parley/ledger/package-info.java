/// Keeps the record: documents and what was read in them, added and never changed.
///
/// Entry: [Ledger]. Comes in: documents with their entries and parties, and refusals of inputs. Goes out: a
/// [parley.model.PublicRecord], the same for the same documents in whatever order they were added.
///
/// Three times are kept: when something was said, when it was published, and when it was recorded. The last is for
/// people who look into the file, and never reaches a snapshot.
///
/// Trap: an id is unique in a ledger, and a text too. Ask [Ledger#admit] for a free id before entries are made.
@NullMarked
package parley.ledger;

import org.jspecify.annotations.NullMarked;
