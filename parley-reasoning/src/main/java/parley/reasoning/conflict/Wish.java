package parley.reasoning.conflict;

import parley.model.PartyId;
import parley.model.Position;
import parley.model.Term.Firmness;
import parley.model.Term.Stance;

/// One preference statement of a party: a measure it wants taken, or wants not taken.
///
/// @param position what it rests on
record Wish(Position position, Aim aim) {
    /// The options that make up the measure, as bits (a joint measure has one a party), and whether it should be taken.
    record Aim(long options, boolean taken) {
        boolean metIn(long choices) {
            return ((choices & options) == options) == taken;
        }
    }

    /// A dropped stance claims nothing.
    static boolean claims(Position position) {
        return position.stance() != Stance.DROPS;
    }

    static Wish of(Position position, long options) {
        return new Wish(position, new Aim(options, position.stance() != Stance.REJECTS));
    }

    PartyId holder() {
        return position.party();
    }

    Firmness firmness() {
        return position.firmness();
    }
}
