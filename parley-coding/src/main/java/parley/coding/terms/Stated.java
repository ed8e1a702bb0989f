package parley.coding.terms;

import java.util.Optional;
import parley.model.PartyId;
import parley.model.Speaker;
import parley.model.Statement;

/// Who states a term, how that is known, and in which statement.
///
/// @param relayed the statement is another party's
/// @param voice   the speaker of the statement
record Stated(PartyId holder, boolean relayed, Held.Way way, Optional<Statement> statement, Optional<Speaker> voice) {}
