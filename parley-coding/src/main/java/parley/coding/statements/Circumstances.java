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
    /// In what one speaks to somebody; `after a meeting with X` one may speak to anybody.
    private static final Set<String> DURING = Set.of("in", "during", "at", "by", "over", "on", "to", "through", "with");

    static Circumstances of(Page page, Attribution found) {
        if (found.head() < 0) {
            return NONE;
        }
        Search search = new Search(page.sentences().get(found.sentence()).tree, found);
        int addressee = search.addressee();
        return new Circumstances(
                addressee < 0 ? Optional.empty() : Optional.of(new To(addressee, search.range(addressee))),
                new Outlets(page, found).told(addressee));
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
                String link = tree.lemmaOf(child, "case");
                if (isFree(child) && tree.is(child, "obl")) {
                    boolean during = talk(child) && DURING.contains(link.toLowerCase(Locale.ROOT));
                    int towards = link.equals("to") ? child : during ? through(child) : -1;
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

        private boolean isNoun(int i) {
            return Set.of("NOUN", "PROPN", "PRON").contains(tree.token(i).upos());
        }

        /// Whether the noun stands outside the parts of the statement.
        private boolean isFree(int i) {
            Range own = new Range(tree.token(i).start(), tree.token(i).end());
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
