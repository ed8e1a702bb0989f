/// The party registry: who the parties of the world are, what they are called, and who spoke for them when.
///
/// Entry: [PartyRegistry]. Comes in: the text files beside the class and a user's own (`docs/registry.md` has the
/// format).
/// Goes out: [Mention]s in a sentence, [PartyRecord]s and [Figure]s. Trap: a name may pass from one party to another
/// (Moscow stood for the Soviet Union until 1991), so every question takes a day.
@NullMarked
package parley.coding.parties;

import org.jspecify.annotations.NullMarked;
