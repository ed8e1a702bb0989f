package parley.coding.terms;

import java.util.Optional;
import parley.model.Term.Firmness;

/// How firmly a stance is put: by its own word, and by adverbs and auxiliaries beside it.
final class Emphasis {
    private Emphasis() {}

    static Firmness of(Scene scene, Stand stand, Firmness own) {
        if (own != Firmness.PLAIN) {
            return own;
        }
        int predicate = stand.predicate();
        for (int child : scene.tree().children(predicate)) {
            Optional<Firmness> beside = scene.senses().emphasis(child);
            boolean modifies = scene.tree().is(child, "advmod")
                    || scene.tree().is(child, "aux")
                    || scene.tree().is(child, "obl");
            if (modifies && beside.isPresent()) {
                return beside.get();
            }
        }
        return own;
    }
}
