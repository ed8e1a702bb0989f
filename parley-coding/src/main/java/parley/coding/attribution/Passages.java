package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;

/// What passes on the words of another: the agency of `X was quoted as saying by the agency Y` is no speaker, and the
/// `quoted` of `X, quoted by the agency Y, said` no statement.
final class Passages {
    private Passages() {}

    /// The attributions, in the order of their cues, with those who are quoted as their sources.
    static List<Attribution> settle(Page page, List<Attribution> all) {
        List<Attribution> settled = new ArrayList<>();
        for (Attribution attribution : all) {
            Tree tree = page.sentences().get(attribution.sentence()).tree;
            if (!isAside(tree, attribution)) {
                settled.add(quoted(tree, attribution)
                        .map(s -> attribution.from(Optional.of(s)))
                        .orElse(attribution));
            }
        }
        return settled;
    }

    private static boolean isPassing(Tree tree, int i) {
        return i >= 0
                && tree.token(i).lemma().equals("quote")
                && tree.token(i).xpos().equals("VBN");
    }

    /// Whether the cue is the `quoted` of `X, quoted by Y, said` and its content goes over that `said`.
    private static boolean isAside(Tree tree, Attribution attribution) {
        int cue = attribution.head();
        if (!isPassing(tree, cue)
                || !tree.is(cue, "acl")
                || attribution.source().isPresent()) {
            return false;
        }
        int verb = tree.head(tree.head(cue));
        return verb > cue
                && attribution.content().stream()
                        .anyMatch(r -> r.contains(
                                tree.token(verb).start(), tree.token(verb).end()));
    }

    /// The one who is quoted, where the source is the agent.
    private static Optional<Range> quoted(Tree tree, Attribution attribution) {
        int cue = attribution.head();
        int verb = cue < 0 ? -1 : isPassing(tree, cue) ? cue : tree.head(cue);
        int subject = isPassing(tree, verb) ? tree.child(verb, "nsubj:pass") : -1;
        boolean agent = subject >= 0
                && attribution
                        .source()
                        .filter(s -> s.start() > tree.token(verb).end())
                        .isPresent();
        if (!agent || !tree.children(verb, "advcl").contains(cue) && cue != verb) {
            return Optional.empty();
        }
        NounPhrase phrase = tree.nounPhrase(subject);
        return Optional.of(new Range(
                tree.token(phrase.from()).start(), tree.token(phrase.to() - 1).end()));
    }
}
