package parley.coding.statements;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;

/// To whom and through what something was said, as the clause of the cue tells: `told reporters`, `said to the
/// council`,
/// `in an interview with the daily X`, `on television`.
///
record Circumstances(Optional<To> addressee, Optional<String> outlet) {
    /// The addressee: the head of its noun phrase in the sentence of the cue, and its words.
    record To(int head, Range words) {}

    private static final Circumstances NONE = new Circumstances(Optional.empty(), Optional.empty());
    private static final Set<String> TALKS = Set.of(
            "interview",
            "call",
            "conversation",
            "meeting",
            "letter",
            "message",
            "note",
            "briefing",
            "speech",
            "address",
            "remark",
            "comment",
            "statement",
            "telegram",
            "talk",
            "appeal");
    /// What is uttered, and no one that it is uttered to: `used the word “war”`, `put it …`.
    private static final Set<String> WORDS =
            Set.of("it", "this", "that", "word", "phrase", "term", "expression", "slogan", "label");
    private static final Set<String> TOWARDS = Set.of("to", "with", "before");
    private static final Set<String> THROUGH = Set.of("to", "with", "on", "in", "via", "through", "by", "for");

    static Circumstances of(Page page, Attribution found) {
        if (found.head() < 0) {
            return NONE;
        }
        Search search = new Search(page.sentences().get(found.sentence()).tree, found);
        int addressee = search.addressee();
        return new Circumstances(
                addressee < 0 ? Optional.empty() : Optional.of(new To(addressee, search.range(addressee))),
                search.outlet(page, addressee));
    }

    /// Looks among the dependents of one cue that stand outside its content.
    private record Search(Tree tree, Attribution found) {
        private int addressee() {
            for (int child : tree.children(found.head())) {
                boolean object = tree.is(child, "obj") || tree.is(child, "iobj");
                if (isFree(child) && object && isNoun(child) && !WORDS.contains(lemma(child))) {
                    return talk(child) ? through(child) : child;
                }
            }
            for (int child : tree.children(found.head())) {
                if (isFree(child) && tree.is(child, "obl")) {
                    int towards = tree.lemmaOf(child, "case").equals("to") ? child : talk(child) ? through(child) : -1;
                    if (towards >= 0) {
                        return towards;
                    }
                }
            }
            return -1;
        }

        private boolean talk(int i) {
            return TALKS.contains(lemma(i));
        }

        /// The `X` of `an interview with X`, -1 where none is named.
        private int through(int talk) {
            return tree.children(talk).stream()
                    .filter(c -> tree.is(c, "nmod") && TOWARDS.contains(tree.lemmaOf(c, "case")))
                    .findFirst()
                    .orElse(-1);
        }

        private Optional<String> outlet(Page page, int addressee) {
            if (addressee >= 0 && Media.isOutlet(tree, addressee)) {
                return Optional.of(name(page, addressee));
            }
            for (int child : tree.children(found.head())) {
                boolean through =
                        tree.is(child, "obl") && isFree(child) && THROUGH.contains(tree.lemmaOf(child, "case"));
                if (through && Media.isOutlet(tree, child)) {
                    return Optional.of(name(page, child));
                }
            }
            return Optional.empty();
        }

        private String name(Page page, int head) {
            Range range = range(head);
            String words = page.text().substring(range.start(), range.end());
            return words.replaceFirst("^(?i)(?:the|a|an|its|his|her|their) ", "");
        }

        private boolean isNoun(int i) {
            return Set.of("NOUN", "PROPN", "PRON").contains(tree.token(i).upos());
        }

        private boolean isFree(int i) {
            Range own = range(i);
            return found.content().stream().noneMatch(own::overlaps)
                    && found.source().stream().noneMatch(own::overlaps)
                    && found.cue().stream().noneMatch(own::overlaps);
        }

        /// The words of the noun phrase, without the preposition before it.
        Range range(int head) {
            NounPhrase phrase = tree.nounPhrase(head);
            return new Range(
                    tree.token(phrase.from()).start(),
                    tree.token(phrase.to() - 1).end());
        }

        private String lemma(int i) {
            return tree.token(i).lemma().toLowerCase(Locale.ROOT);
        }
    }
}
