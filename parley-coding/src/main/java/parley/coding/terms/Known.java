package parley.coding.terms;

import parley.model.Party;
import parley.model.PartyId;

/// What a report as a whole says of a party that may carry a measure out.
///
/// @param holder what kind of party the holder of the measure is
/// @param kin    whether one of the party and the holder is the other's state
/// @param rank   how many parties are named more often, -1 where it is nowhere named
/// @param share  its part of all that is named
/// @param since  how many sentences before it was named last
record Known(PartyId party, Party.Kind kind, Party.Kind holder, boolean kin, int rank, double share, int since) {}
