package parley.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;

/// Finds what is denied, admitted or proposed in a gerund, where no cue was found: `denied breaking the truce`.
final class Gerunds {
    private static final Set<String> VERBS = Set.of("deny", "admit", "suggest", "recommend", "propose", "advocate");
    private static final float LIKELY = 1;

    private Gerunds() {}

    /// The attributions with those of gerunds, in the order of their cues.
    static List<Attribution> add(Page page, List<Attribution> all) {
        List<Attribution> both = new ArrayList<>(all);
        Set<Integer> told = Set.copyOf(all.stream().map(Attribution::sentence).toList());
        for (int s = 0; s < page.sentences().size(); s++) {
            Words words = page.sentences().get(s);
            for (int i = 0; i < words.size && !told.contains(s); i++) {
                if (VERBS.contains(words.token(i).lemma())
                        && !words.token(i).xpos().equals("VBG")) {
                    of(s, words.tree, i).ifPresent(both::add);
                }
            }
        }
        both.sort(Comparator.comparingInt(Attribution::start));
        return both;
    }

    private static Optional<Attribution> of(int sentence, Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        int gerund = tree.child(verb, "xcomp");
        boolean told =
                subject >= 0 && gerund > verb && tree.token(gerund).xpos().equals("VBG");
        if (!told) {
            return Optional.empty();
        }
        NounPhrase phrase = tree.nounPhrase(subject);
        return Optional.of(new Attribution(
                sentence,
                verb,
                Optional.of(range(tree, phrase.from(), phrase.to() - 1)),
                Optional.of(range(tree, verb, verb)),
                List.of(range(tree, tree.first(gerund), tree.last(gerund))),
                LIKELY));
    }

    private static Range range(Tree tree, int first, int last) {
        return new Range(tree.token(first).start(), tree.token(last).end());
    }
}
