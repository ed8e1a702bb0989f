package parley.coding.terms;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.coding.reading.Tree;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Term.Firmness;
import parley.model.Term.Stance;

/// Reads `this`, `the demand`, `the Turkish offer` back to the measure last spoken of: a demand to the last one
/// demanded, an offer to the last one offered, anything else to the last of all. Goes through a report once, in order.
final class Recall {
    private static final int REACH = 6;
    private static final Set<String> POINTING = Set.of("this", "that", "it", "such");
    private static final Map<String, Stance> SHELLS = Map.ofEntries(
            Map.entry("demand", Stance.REQUIRES),
            Map.entry("request", Stance.REQUIRES),
            Map.entry("call", Stance.REQUIRES),
            Map.entry("condition", Stance.REQUIRES),
            Map.entry("precondition", Stance.REQUIRES),
            Map.entry("appeal", Stance.REQUIRES),
            Map.entry("offer", Stance.OFFERS),
            Map.entry("proposal", Stance.OFFERS),
            Map.entry("suggestion", Stance.OFFERS),
            Map.entry("idea", Stance.OFFERS),
            Map.entry("initiative", Stance.OFFERS),
            Map.entry("pledge", Stance.OFFERS),
            Map.entry("invitation", Stance.OFFERS));
    private static final Set<String> ANY = Set.of("move", "step", "decision", "announcement", "remark", "measure");

    private record Spoken(int sentence, Recalled told) {}

    /// A measure that was spoken of, by whom, how, and who was to do it.
    record Recalled(Measured measured, PartyId holder, Stance stance, Who who) {
        /// The stance of `holder` who speaks of it again: to call one's own demand not negotiable is to demand.
        Stance stance(PartyId again, Candidate candidate) {
            boolean insists = stance == Stance.REQUIRES
                    && candidate.stance() == Stance.REJECTS
                    && candidate.firmness() == Firmness.HARD
                    && again.equals(holder);
            return insists ? stance : candidate.stance();
        }
    }

    private final Map<Stance, Spoken> byStance = new EnumMap<>(Stance.class);
    private @Nullable Spoken last;

    /// The measure that a candidate points back to, empty where it names its own.
    Optional<Recalled> read(Scene scene, Candidate candidate) {
        Measured measured = candidate.measure();
        if (!pointsBack(scene, measured)) {
            return Optional.empty();
        }
        Stance shell = SHELLS.get(scene.lemma(measured.place().head()));
        Spoken spoken = shell == null ? last : byStance.get(shell);
        return Optional.ofNullable(spoken)
                .filter(s -> scene.sentence() - s.sentence() <= REACH)
                .map(Spoken::told)
                .map(t -> new Recalled(measured.recalled(t.measured()), t.holder(), t.stance(), t.who()));
    }

    /// Remembers a candidate that names its own measure.
    void remember(Scene scene, Candidate candidate, PartyId holder, Who who) {
        Measured measured = candidate.measure();
        boolean told = measured.strength() >= 1 && !measured.matter().equals(Matter.OTHER);
        if (told && !pointsBack(scene, measured)) {
            last = new Spoken(scene.sentence(), new Recalled(measured, holder, candidate.stance(), who));
            byStance.put(candidate.stance(), last);
        }
    }

    private static boolean pointsBack(Scene scene, Measured measured) {
        Tree tree = scene.tree();
        int head = measured.place().head();
        if (POINTING.contains(scene.lemma(head))) {
            return true;
        }
        boolean named = measured.strength() > 0 && measured.place().key() != head;
        boolean filled = tree.has(head, "nmod") && !tree.has(head, "nmod:poss") || tree.has(head, "acl");
        boolean known = tree.has(head, "det") && !Set.of("a", "an", "no", "any").contains(tree.lemmaOf(head, "det"))
                || tree.has(head, "nmod:poss");
        return known && !named && !filled && (SHELLS.containsKey(scene.lemma(head)) || ANY.contains(scene.lemma(head)));
    }
}
