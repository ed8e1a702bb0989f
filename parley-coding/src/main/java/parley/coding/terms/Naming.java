package parley.coding.terms;

import java.util.Comparator;
import java.util.List;
import parley.coding.reading.Tree;

/// A party named in the sentence of a measure, as seen from it.
///
/// @param top      the token, the first of those joined to it
/// @param where    where what it hangs from stands
/// @param distance how many words it is away from the one that tells the matter
record Naming(int token, int top, Where where, int distance) {
    static final Comparator<Naming> NEAREST =
            Comparator.comparing((Naming n) -> n.where()).thenComparing(Naming::distance);

    /// What a name hangs from, the nearest to the measure first.
    enum Where {
        /// it is the measure itself
        SELF,
        KEY,
        HEAD,
        PATH,
        BELOW,
        TRIGGER,
        UNDER_TRIGGER,
        ABOVE,
        ELSEWHERE
    }

    static Naming of(Scene scene, Candidate candidate, int token) {
        int top = token;
        while (scene.tree().is(top, "conj") && scene.tree().head(top) >= 0) {
            top = scene.tree().head(top);
        }
        int distance = Math.abs(token - candidate.measure().place().key());
        Where where = token == candidate.measure().place().head() ? Where.SELF : where(scene.tree(), candidate, top);
        return new Naming(token, top, where, distance);
    }

    private static Where where(Tree tree, Candidate candidate, int top) {
        int above = tree.head(top);
        Measured.Place place = candidate.measure().place();
        List<Integer> path = Measures.path(tree, place.key(), place.head());
        if (above < 0) {
            return Where.ELSEWHERE;
        }
        if (path.contains(above)) {
            return above == place.key() ? Where.KEY : above == place.head() ? Where.HEAD : Where.PATH;
        }
        if (above == candidate.trigger()) {
            return Where.TRIGGER;
        }
        if (tree.below(above, place.head())) {
            return Where.BELOW;
        }
        return tree.below(candidate.trigger(), above)
                ? Where.ABOVE
                : tree.below(above, candidate.trigger()) ? Where.UNDER_TRIGGER : Where.ELSEWHERE;
    }
}
