package parley.coding.events;

import parley.coding.actors.Actor;
import parley.model.PartyId;

/// One who takes part, with the head of the words that name him.
record Partaker(int head, Actor actor) {
    /// The same one, counted to that state.
    Partaker in(PartyId state) {
        return new Partaker(head, actor.withParty(state));
    }
}
