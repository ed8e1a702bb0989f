package parley.coding.terms;

import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.model.Matter;
import parley.model.Measure.Action;

/// Whether a measure is done or stopped: by the words from the one that tells its matter up to the head of its clause.
/// A matter's own words decide for its things; otherwise each word that ends something turns the direction round.
final class Direction {
    private Direction() {}

    static Action of(Scene scene, int head, int key, Sense.Topic sense) {
        Action action = sense.role() == Sense.Role.UNDO ? Action.STOP : Action.DO;
        for (int at : Measures.path(scene.tree(), key, head)) {
            if (at != key && sense.role() == Sense.Role.UNDO && has(scene, at, sense.matter(), Sense.Role.DO)) {
                action = Action.DO;
            } else if (at != key && turns(scene, at, sense.matter())) {
                action = Measured.flip(action);
            }
            if (at != key && at != head && scene.negated(at)) {
                action = Measured.flip(action);
            }
        }
        return action;
    }

    /// Whether the word at `at` is one of the matter's own verbs or nouns for its things.
    static boolean applies(Scene scene, int at, Matter matter) {
        return has(scene, at, matter, Sense.Role.DO) || has(scene, at, matter, Sense.Role.STOP);
    }

    /// Whether the word at `at` does something to the things of any matter.
    static boolean does(Scene scene, int at) {
        return scene.senses().topics(at).stream()
                .map(o -> ((Sense.Topic) o.sense()).role())
                .anyMatch(role -> role == Sense.Role.DO);
    }

    private static boolean turns(Scene scene, int at, Matter matter) {
        if (has(scene, at, matter, Sense.Role.DO)) {
            return false;
        }
        return has(scene, at, matter, Sense.Role.STOP) || ends(scene, at);
    }

    private static boolean has(Scene scene, int at, Matter matter, Sense.Role role) {
        for (Occurrence topic : scene.senses().topics(at)) {
            if (topic.sense().equals(new Sense.Topic(matter, role))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Scene scene, int at) {
        for (Occurrence process : scene.senses().processes(at)) {
            if (process.sense().equals(new Sense.Process(Action.STOP))) {
                return true;
            }
        }
        return false;
    }
}
