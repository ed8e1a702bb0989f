package parley.model;

import java.util.List;
import java.util.Optional;

/// One party's publicly stated stance on one measure.
///
/// @param gate       what the measure is a condition of: `talks`, `deal` or a matter ("no talks unless X")
/// @param conditions the holder's own conditions on this stance ("ready to talk **if** …")
/// @param relayed    told by another party
/// @param statement  the id of the statement it was read in; empty for the reporter's own sentence
/// @param said       when the stance was voiced
public record Term(
        String id,
        String document,
        PartyId holder,
        Stance stance,
        Measure measure,
        Optional<String> gate,
        List<Span> conditions,
        Firmness firmness,
        boolean relayed,
        Span span,
        Optional<String> statement,
        When said)
        implements Entry {
    /// Where a party stands on a measure.
    public enum Stance {
        /// ready, willing, open to doing or allowing it
        ACCEPTS,
        /// proposes or promises a measure of its own
        OFFERS,
        /// wants it done: demand, precondition, insistence
        REQUIRES,
        /// refuses, rules out
        REJECTS,
        /// gives up an earlier requirement or refusal
        DROPS
    }

    /// How firmly the stance is put.
    public enum Firmness {
        HARD,
        PLAIN,
        SOFT
    }

    public Term {
        Require.named(id, "id of a term");
        conditions = List.copyOf(conditions);
    }
}
