package parley.coding.terms;

import parley.model.Matter;
import parley.model.Measure.Action;

/// A measure as read from its words.
///
/// @param strength how surely the words tell the matter; 0 where they do not and the matter is `other`
record Measured(Matter matter, Action action, Place place, double strength) {
    /// The tokens of a measure.
    ///
    /// @param head   the clause or noun that it was read from
    /// @param key    the word that told the matter; `head` where none did
    /// @param doer   who would act, -1 where the words do not say
    /// @param target to whom it is done, -1 where the words do not say
    record Place(int head, int key, int doer, int target) {}

    Measured flipped() {
        return new Measured(matter, flip(action), place, strength);
    }

    Measured doneBy(int doer) {
        return new Measured(matter, action, new Place(place.head, place.key, doer, place.target), strength);
    }

    Measured about(Matter other) {
        return new Measured(other, action, place, strength);
    }

    /// What `other` was, said again by the words of this measure.
    Measured recalled(Measured other) {
        return new Measured(other.matter, other.action, place, other.strength);
    }

    Measured withStrength(double other) {
        return new Measured(matter, action, place, other);
    }

    static Action flip(Action action) {
        return action == Action.DO ? Action.STOP : Action.DO;
    }
}
