package parley.coding.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;

/// Mends the sources of those who are made to speak: in `the vote forced A to admit that …`, A admits, and not the
/// vote; in `B quoted A as saying that …`, A says it.
final class Controls {
    private static final Set<String> MAKING = Set.of(
            "prompt",
            "lead",
            "force",
            "cause",
            "push",
            "urge",
            "ask",
            "tell",
            "allow",
            "enable",
            "encourage",
            "persuade",
            "order",
            "press",
            "pressure",
            "require",
            "invite",
            "compel",
            "drive",
            "want",
            "convince");

    private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "describe", "portray");

    private Controls() {}

    /// The attributions, in the order of their cues, with their sources mended.
    static List<Attribution> settle(Page page, List<Attribution> all) {
        return all.stream().map(a -> settled(page, a)).toList();
    }

    private static Attribution settled(Page page, Attribution attribution) {
        Tree tree = page.sentences().get(attribution.sentence()).tree;
        int cue = attribution.head();
        int verb = cue < 0 ? -1 : tree.head(cue);
        boolean made = verb >= 0 && (led(tree, cue, MAKING, "to") || led(tree, cue, QUOTING, "as"));
        int object = made ? spoken(tree, verb) : -1;
        int subject = made ? tree.child(verb, "nsubj") : -1;
        boolean person =
                object >= 0 && object < cue && !tree.token(object).form().equalsIgnoreCase("it");
        boolean taken = subject >= 0
                && attribution.source().filter(s -> covers(tree, s, subject)).isPresent();
        if (person && taken) {
            return attribution.from(Optional.of(words(tree, object)));
        }
        int own = cue < 0 ? -1 : tree.child(cue, "nsubj");
        return isClause(tree, cue, own, attribution) ? attribution.from(Optional.of(words(tree, own))) : attribution;
    }

    private static int spoken(Tree tree, int verb) {
        int object = tree.child(verb, "obj");
        return object >= 0 ? object : tree.child(verb, "iobj");
    }

    /// Whether `word` leads the cue to one of these verbs, whose object speaks.
    private static boolean led(Tree tree, int cue, Set<String> verbs, String word) {
        boolean hangs = tree.is(cue, "xcomp") || tree.is(cue, "advcl") || tree.is(cue, "acl");
        return hangs
                && verbs.contains(tree.token(tree.head(cue)).lemma())
                && tree.lemmaOf(cue, "mark").equals(word)
                && !tree.has(cue, "nsubj");
    }

    /// Whether the cue has a subject of its own that the source passes over, in a subordinate or inserted clause:
    /// `after A said`, `…, she added, …`.
    private static boolean isClause(Tree tree, int cue, int subject, Attribution attribution) {
        boolean own = subject >= 0
                && subject < cue
                && tree.token(subject).relation().equals("nsubj")
                && !tree.token(subject).xpos().startsWith("W");
        return own
                && (tree.is(cue, "advcl") && tree.has(cue, "mark") || isInserted(tree, cue, subject))
                && attribution
                        .source()
                        .filter(s -> s.end() <= tree.token(subject).start())
                        .isPresent()
                && attribution.content().stream().noneMatch(c -> covers(tree, c, subject));
    }

    private static boolean isInserted(Tree tree, int cue, int subject) {
        boolean pronoun = subject == cue - 1 && tree.token(subject).upos().equals("PRON");
        boolean before = subject > 0 && tree.token(subject - 1).form().equals(",");
        return pronoun
                && before
                && cue + 1 < tree.size()
                && tree.token(cue + 1).form().equals(",");
    }

    private static boolean covers(Tree tree, Range source, int token) {
        return source.contains(tree.token(token).start(), tree.token(token).end());
    }

    private static Range words(Tree tree, int head) {
        NounPhrase phrase = tree.nounPhrase(head);
        return new Range(
                tree.token(phrase.from()).start(), tree.token(phrase.to() - 1).end());
    }
}
