package parley.coding.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.coding.reading.Tree;
import parley.model.Term;
import parley.model.Term.Stance;

/// The words of a sentence that put a stance, each in the one construction that fits it best.
final class Triggers {
    /// What a party has done to its own act. Of a coming one (`will suspend`) it is the measure.
    private static final Set<String> CALLED_OFF = Set.of("cancel", "suspend", "halt", "postpone");

    private static final Set<String> FINITE = Set.of("VBD", "VBN", "VBZ", "VBP");
    private final Scene scene;
    private final @Nullable Stand[] stands;
    private final @Nullable Stand[] modals;

    private Triggers(Scene scene) {
        this.scene = scene;
        stands = new Stand[scene.tree().size()];
        modals = new Stand[scene.tree().size()];
    }

    static Triggers of(Scene scene) {
        Triggers triggers = new Triggers(scene);
        for (int i = 0; i < scene.tree().size(); i++) {
            triggers.read(i);
        }
        triggers.keepDropsOfStances();
        return triggers;
    }

    private void read(int i) {
        List<Stand> found = new ArrayList<>();
        for (Occurrence occurrence : scene.senses().attitudes(i)) {
            Frames.read(scene, occurrence).ifPresent(found::add);
        }
        imperative(i).ifPresent(found::add);
        against(i).ifPresent(found::add);
        if (found.isEmpty()) {
            arranged(i).or(() -> calledOff(i)).ifPresent(found::add);
        }
        for (Stand stand :
                found.stream().sorted(Comparator.comparingInt(this::rank)).toList()) {
            if (stand.modal()) {
                modals[stand.complement()] = stand;
            } else {
                stands[i] = stand;
            }
        }
    }

    /// To drop a demand is a stance; to drop a tariff or give up weapons is a measure.
    private void keepDropsOfStances() {
        for (int i = 0; i < stands.length; i++) {
            Stand stand = stands[i];
            boolean drops = stand != null && stand.attitude().stance() == Stance.DROPS;
            if (drops && stands[stand.complement()] == null && !names(stand.complement())) {
                stands[i] = null;
            }
        }
    }

    /// Whether the word at `i` names a stance without saying what on (`this demand`).
    private boolean names(int i) {
        return scene.senses().attitudes(i).stream()
                .map(o -> ((Sense.Attitude) o.sense()).form())
                .anyMatch(form -> form == Sense.Form.NOUN);
    }

    /// The later the better: an own act suits an infinitive, a demand suits a noun or another's act.
    private int rank(Stand stand) {
        boolean own = stand.doer() >= 0 && stand.doer() == stand.holder();
        Stance stance = stand.attitude().stance();
        int fit = switch (stance) {
            case OFFERS -> own ? 3 : 0;
            case ACCEPTS -> own ? 2 : 1;
            case REQUIRES -> own ? 1 : 3;
            case REJECTS, DROPS -> 4;
        };
        return fit + (stand.attitude().prepositions().isEmpty() ? 0 : 10);
    }

    /// A bare imperative (`Stop the bombing`): whoever speaks wants it done.
    private Optional<Stand> imperative(int i) {
        Tree tree = scene.tree();
        boolean bare = tree.token(i).xpos().equals("VB") && !tree.has(i, "nsubj") && !tree.has(i, "mark");
        boolean heads = tree.token(i).isRoot() || tree.is(i, "ccomp") || tree.is(i, "parataxis");
        int aux = tree.child(i, "aux");
        if (!bare || !heads || aux >= 0 && !scene.lemma(aux).equals("do") || stands[i] != null) {
            return Optional.empty();
        }
        Sense.Attitude wants = new Sense.Attitude(Stance.REQUIRES, Sense.Form.VERB, Term.Firmness.PLAIN, List.of());
        return Optional.of(new Stand(new Occurrence(wants, i, i, i), -1, i, -1));
    }

    /// `The unions are against the tax`: the measure is the predicate itself.
    private Optional<Stand> against(int i) {
        Tree tree = scene.tree();
        int subject = scene.subject(i);
        if (!tree.has(i, "cop") || subject < 0 || !scene.marked(i, Set.of("against"))) {
            return Optional.empty();
        }
        Sense.Attitude rejects =
                new Sense.Attitude(Stance.REJECTS, Sense.Form.ADJECTIVE, Term.Firmness.PLAIN, List.of());
        return Optional.of(new Stand(new Occurrence(rejects, i, i, i), subject, i, -1));
    }

    /// `They are to meet`, `it is pulling out`: what somebody has arranged to do, told in the present.
    private Optional<Stand> arranged(int i) {
        Tree tree = scene.tree();
        int be = Frames.first(tree.child(i, "cop"), tree.child(i, "aux"));
        boolean present = be >= 0
                && tree.token(be).xpos().startsWith("VB")
                && !tree.token(be).xpos().equals("VBD")
                && scene.lemma(be).equals("be");
        String xpos = tree.token(i).xpos();
        boolean to = xpos.equals("VB") && scene.marked(i, Set.of("to"));
        boolean going = xpos.equals("VBG") && !scene.lemma(i).equals("go");
        if (!present || !to && !going || stands[i] != null || !tree.has(i, "nsubj")) {
            return Optional.empty();
        }
        Sense.Attitude arranges = new Sense.Attitude(Stance.OFFERS, Sense.Form.PLAIN, Term.Firmness.PLAIN, List.of());
        return Optional.of(
                new Stand(new Occurrence(arranges, i, i, i), tree.child(i, "nsubj"), i, tree.child(i, "nsubj")));
    }

    /// `They suspended the payments`: who has called something off refuses it.
    private Optional<Stand> calledOff(int i) {
        Tree tree = scene.tree();
        boolean done = CALLED_OFF.contains(scene.lemma(i))
                && FINITE.contains(tree.token(i).xpos())
                && !scene.passive(i)
                && !tree.is(i, "amod");
        int subject = scene.subject(i);
        int object = tree.child(i, "obj");
        if (!done || subject < 0 || object < 0) {
            return Optional.empty();
        }
        Sense.Attitude rejects = new Sense.Attitude(Stance.REJECTS, Sense.Form.PLAIN, Term.Firmness.PLAIN, List.of());
        return Optional.of(new Stand(new Occurrence(rejects, i, i, i), subject, object, -1));
    }

    /// The stance that the word at `i` puts, if any.
    Optional<Stand> at(int i) {
        return i < 0 ? Optional.empty() : Optional.ofNullable(stands[i]);
    }

    /// The auxiliary that puts a stance on the verb `i`, if any.
    Optional<Stand> modal(int i) {
        return i < 0 ? Optional.empty() : Optional.ofNullable(modals[i]);
    }
}
