/// Who is who in a report: persons, roles, pronouns, metonyms and groups become parties.
///
/// Entry: [Actors]. Comes in: a reading and the registry. Goes out: an [Actor] for a noun phrase, a speaker for a span.
/// Trap: where two readings are close there is no party, and the candidates are kept.
@NullMarked
package parley.coding.actors;

import org.jspecify.annotations.NullMarked;
