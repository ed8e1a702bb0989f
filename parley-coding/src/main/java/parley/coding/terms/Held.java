package parley.coding.terms;

import java.util.List;
import parley.model.PartyId;

/// Whose stance a candidate is, and how that is known.
record Held(List<PartyId> parties, Way way) {
    static final Held NOBODY = new Held(List.of(), Way.NOBODY);

    /// How a holder is known, the surest way first.
    enum Way {
        /// named beside the stance
        NAMED,
        /// the speaker of the statement that it stands in
        VOICE,
        /// whoever owns what is named there (`Moscow's stance`, `their demand`)
        OWNER,
        /// the nearest party named before a pronoun
        NEAR,
        /// the speaker before, with whom the sentence goes on
        CARRIED,
        /// whoever signs the whole document
        AUTHOR,
        /// somebody of whom only the name is told, or the nearest party where nobody is named
        STRANGER,
        NOBODY
    }

    Held {
        parties = List.copyOf(parties);
    }
}
