package parley.view.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Event;
import parley.model.Event.Category;
import parley.model.Event.Participant;

/// An event with lists of actors and recipients as events between two, which is how CAMEO counts.
public final class Dyads {
    private static final Set<Category> MUTUAL =
            Set.of(Category.AGREE, Category.CONSULT, Category.COOPERATE, Category.ASSAULT);

    private Dyads() {}

    /// One who acts, and to whom.
    public record Dyad(Optional<Participant> source, Optional<Participant> target) {}

    /// Every actor with every recipient. Where all sides of a mutual act stand in one list ("the two met"), every one
    /// of them with every other.
    public static List<Dyad> of(Event event) {
        boolean mutual = event.recipients().isEmpty() && event.actors().size() > 1 && MUTUAL.contains(event.category());
        List<Participant> targets = mutual ? event.actors() : event.recipients();
        List<Dyad> dyads = new ArrayList<>();
        for (Optional<Participant> source : orNone(event.actors())) {
            for (Optional<Participant> target : orNone(targets)) {
                if (!mutual || !source.equals(target)) {
                    dyads.add(new Dyad(source, target));
                }
            }
        }
        return dyads;
    }

    private static List<Optional<Participant>> orNone(List<Participant> side) {
        return side.isEmpty()
                ? List.of(Optional.empty())
                : side.stream().map(Optional::of).toList();
    }
}
