package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import parley.coding.actors.Actor;
import parley.coding.actors.Actors;
import parley.model.PartyId;
import parley.model.Speaker;

/// Whose stance a candidate is, and who would carry out its measure.
final class Holders {
    private final Actors actors;

    Holders(Actors actors) {
        this.actors = actors;
    }

    /// The parties at token `i`, in the order in which they are named; none where it is nobody known.
    List<PartyId> parties(Scene scene, int i, Optional<Speaker> voice) {
        return actors.all(scene.sentence(), i, voice).stream()
                .map(Actor::party)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// The holders of a candidate: who is named, else who speaks.
    List<PartyId> of(Scene scene, int holder, Optional<Speaker> voice) {
        if (holder >= 0) {
            return parties(scene, holder, voice);
        }
        return voice.flatMap(Speaker::party).map(List::of).orElse(List.of());
    }
}
