package parley.coding.terms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.coding.reading.Tree;
import parley.model.Matter;

/// Reads a measure out of the clause or noun phrase that a stance is put on.
///
/// Every word of a matter within reach of its head is a candidate; the nearest and most telling one wins. Whether it is
/// done or stopped follows from the words between it and the head (`end` above `blockade`, `lifting` above
/// `sanctions`).
final class Measures {
    private static final int REACH = 5;
    private static final Set<String> ARGUMENTS = Set.of(
            "obj",
            "iobj",
            "nsubj",
            "csubj",
            "obl",
            "nmod",
            "compound",
            "amod",
            "xcomp",
            "ccomp",
            "acl",
            "appos",
            "flat",
            "advcl",
            "conj",
            "dep");
    private static final Set<String> BESIDE = Set.of("conj", "advcl", "ccomp", "dep");

    private static final Set<String> CIRCUMSTANCES = Set.of(
            "after",
            "before",
            "following",
            "since",
            "during",
            "despite",
            "until",
            "because",
            "without",
            "amid",
            "as",
            "under");

    /// A word of the clause and how far it stands from the head.
    private record Step(int token, int depth) {}

    private Measures() {}

    /// What the clause or noun phrase of `head` would have done. Always gives a measure: `other` where the codebook
    /// has no word for it.
    static Measured read(Scene scene, int head) {
        Measured best = none(scene, head);
        for (Measured one : all(scene, head)) {
            best = one.strength() > best.strength() ? one : best;
        }
        return best;
    }

    /// The measure of `head` where the codebook has no word for it.
    static Measured none(Scene scene, int head) {
        return at(scene, head, head, new Sense.Topic(Matter.OTHER, Sense.Role.ACT));
    }

    /// Every measure that a word within reach of `head` tells, nearest first.
    static List<Measured> all(Scene scene, int head) {
        List<Measured> found = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(head, 0)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            told(scene, head, step, found);
            if (step.depth() < REACH) {
                for (int child : scene.tree().children(step.token())) {
                    if (reaches(scene.tree(), child, head)) {
                        open.add(new Step(child, step.depth() + 1));
                    }
                }
            }
        }
        return found;
    }

    /// The surest measure of each matter that a word within reach of `head` tells, the surest first.
    static List<Measured> told(Scene scene, int head) {
        Map<Matter, Measured> told = new LinkedHashMap<>();
        for (Measured one : all(scene, head)) {
            told.merge(one.matter(), one, (a, b) -> b.strength() > a.strength() ? b : a);
        }
        List<Measured> sorted = new ArrayList<>(told.values());
        sorted.sort((a, b) -> Double.compare(b.strength(), a.strength()));
        return sorted;
    }

    /// The words within reach of `head`, nearest first.
    static List<Integer> reached(Scene scene, int head) {
        List<Integer> reached = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(head, 0)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            reached.add(step.token());
            for (int child : scene.tree().children(step.token())) {
                if (step.depth() < REACH && reaches(scene.tree(), child, head)) {
                    open.add(new Step(child, step.depth() + 1));
                }
            }
        }
        return reached;
    }

    /// The measures joined to a word below `head` that is one itself (`steps including a halt to raids and a release of
    /// captives`): the conjuncts whose own words tell a matter surely.
    static List<Integer> listed(Scene scene, int head) {
        List<Integer> listed = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(head, 0)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            for (int child : scene.tree().children(step.token())) {
                if (step.depth() < REACH && reaches(scene.tree(), child, head)) {
                    open.add(new Step(child, step.depth() + 1));
                    boolean beside =
                            scene.tree().is(child, "conj") || scene.tree().is(child, "appos");
                    if (beside && telling(scene, child)) {
                        listed.add(child);
                    }
                }
            }
        }
        return listed;
    }

    private static boolean telling(Scene scene, int conjunct) {
        boolean process = !scene.senses().processes(conjunct).isEmpty();
        boolean applied = scene.senses().topics(conjunct).stream()
                .map(o -> ((Sense.Topic) o.sense()).role())
                .anyMatch(role -> role != Sense.Role.THING);
        return (process || applied) && read(scene, conjunct).strength() >= 2;
    }

    /// Whether the words of `child` help to tell what `head` is about: not what merely stands beside it.
    private static boolean reaches(Tree tree, int child, int head) {
        String relation = tree.relation(child);
        boolean beside = BESIDE.contains(relation) && tree.head(child) == head;
        boolean adjunct = CIRCUMSTANCES.contains(tree.lemmaOf(child, "case"));
        return ARGUMENTS.contains(relation) && !beside && !adjunct && !tree.is(child, "acl:relcl");
    }

    private static void told(Scene scene, int head, Step step, List<Measured> found) {
        for (Occurrence topic : scene.senses().topics(step.token())) {
            double strength = strength(scene, head, step, topic);
            if (strength > 0) {
                found.add(at(scene, head, step.token(), (Sense.Topic) topic.sense())
                        .withStrength(strength));
            }
        }
    }

    private static Measured at(Scene scene, int head, int key, Sense.Topic sense) {
        Measured.Place place =
                new Measured.Place(head, key, Roles.doer(scene, head, key), Roles.target(scene, head, key));
        return new Measured(sense.matter(), Direction.of(scene, head, key, sense), place, 0);
    }

    private static double strength(Scene scene, int head, Step step, Occurrence topic) {
        Sense.Topic sense = (Sense.Topic) topic.sense();
        double base = switch (sense.role()) {
            case ACT, UNDO -> alone(scene, head, step.token(), sense.matter());
            case THING -> applied(scene, head, step.token(), sense.matter());
            case DO, STOP -> step.depth() == 0 && scene.verb(head) ? done(scene, head, sense.matter()) : 0;
        };
        double length = 0.4 * (topic.last() - topic.first());
        double far = sense.matter().equals(Matter.OTHER) ? 1 : 0.5;
        return base == 0 ? 0 : Math.max(0.05, base + length - far * step.depth());
    }

    /// How telling a matter's own verb is without a thing: `he must leave` is about office, `they must leave` is not.
    private static double done(Scene scene, int head, Matter matter) {
        int subject = scene.tree().child(head, "nsubj");
        boolean person = subject >= 0 && Set.of("he", "she").contains(scene.lemma(subject));
        return person && matter.name().equals("leadership") ? 2.5 : 0.8;
    }

    /// How telling a word is that means doing by itself: more where the matter's own words act on it (`sign a deal`),
    /// less where the matter is only the shell of another (`a deal on tariffs`).
    private static double alone(Scene scene, int head, int token, Matter matter) {
        double shell = matter.name().equals("agreement") ? 2 : 3;
        for (int at : path(scene.tree(), token, head)) {
            if (at != token && Direction.applies(scene, at, matter)) {
                return 4;
            }
        }
        return shell;
    }

    /// How telling a thing is: most with a word of its own matter above it, less with a general one, little alone.
    private static double applied(Scene scene, int head, int token, Matter matter) {
        boolean general = false;
        boolean actor =
                scene.tree().is(token, "nsubj") && !scene.passive(scene.tree().head(token));
        boolean name = scene.tree().token(token).upos().equals("PROPN");
        for (int at : path(scene.tree(), token, head)) {
            if (at != token && Direction.applies(scene, at, matter)) {
                return 4;
            }
            general |= !scene.senses().processes(at).isEmpty();
        }
        int before = scene.tree().child(token, "amod");
        if (before >= 0 && Direction.applies(scene, before, matter)) {
            return 4;
        }
        return actor ? 0 : general ? 1.6 : name ? 0.3 : 0.9;
    }

    /// The tokens from `token` up to `head`, both included.
    static List<Integer> path(Tree tree, int token, int head) {
        List<Integer> path = new ArrayList<>();
        int at = token;
        while (at >= 0 && path.size() <= REACH + 1) {
            path.add(at);
            at = at == head ? -1 : tree.head(at);
        }
        return path;
    }
}
