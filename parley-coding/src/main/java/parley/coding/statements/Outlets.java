package parley.coding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;
import parley.syntax.Name;

/// Through which newspaper, station, agency or platform something was said: `told the daily X`, `said on television`,
/// `speaking to X, he said`, `quoted by the agency X`, `in a tweet`.
final class Outlets {
    private static final Set<String> THROUGH = Set.of("to", "with", "on", "in", "via", "through", "by", "for");
    private static final Set<String> SPEAKING = Set.of("speak", "talk", "write", "appear", "quote");
    private static final String TWITTER = "Twitter";

    private final Page page;
    private final Attribution found;
    private final Tree tree;

    Outlets(Page page, Attribution found) {
        this.page = page;
        this.found = found;
        this.tree = page.sentences().get(found.sentence()).tree;
    }

    /// The outlet that the clause of the cue tells.
    ///
    /// @param addressee the head of those to whom it was said, -1 where nobody is named
    Optional<String> told(int addressee) {
        if (addressee >= 0 && isOutlet(addressee)) {
            return Optional.of(name(addressee));
        }
        for (int clause : clauses()) {
            for (int child : tree.children(clause)) {
                boolean through = tree.is(child, "obl")
                        && !isTold(child)
                        && THROUGH.contains(tree.lemmaOf(child, "case").toLowerCase(Locale.ROOT));
                if (through && isOutlet(child)) {
                    return Optional.of(name(child));
                }
                if (through && lemma(child).equals("tweet")) {
                    return Optional.of(TWITTER);
                }
            }
        }
        return lemma(found.head()).equals("tweet") ? Optional.of(TWITTER) : Optional.empty();
    }

    /// The verbs that may name it: the cue, `quoted` above or below it, `speaking` beside it.
    private List<Integer> clauses() {
        List<Integer> clauses = new ArrayList<>(List.of(found.head()));
        int up = tree.head(found.head());
        if (up >= 0 && lemma(up).equals("quote")) {
            clauses.add(up);
        }
        int subject = tree.child(found.head(), "nsubj");
        List<Integer> below = new ArrayList<>(tree.children(found.head(), "advcl"));
        below.addAll(subject < 0 ? List.of() : tree.children(subject, "acl"));
        below.stream().filter(c -> SPEAKING.contains(lemma(c)) && !isTold(c)).forEach(clauses::add);
        return clauses;
    }

    /// By its name, by an apposition (`X, the Italian daily`), or as an organisation that is given an interview.
    private boolean isOutlet(int head) {
        boolean apposed = tree.children(head, "appos").stream().anyMatch(c -> Media.isOutlet(tree, c));
        boolean interviewed = lemma(tree.head(head)).equals("interview") && isOrganisation(head);
        return Media.isOutlet(tree, head) || apposed || interviewed;
    }

    private boolean isOrganisation(int token) {
        return tree.sentence().names().stream()
                .anyMatch(n -> n.kind() == Name.Kind.ORGANISATION && n.from() <= token && token < n.to());
    }

    private boolean isTold(int token) {
        Range own = new Range(tree.token(token).start(), tree.token(token).end());
        return found.content().stream().anyMatch(own::overlaps);
    }

    private String name(int head) {
        NounPhrase phrase = tree.nounPhrase(head);
        String words = page.text()
                .substring(
                        tree.token(phrase.from()).start(),
                        tree.token(phrase.to() - 1).end());
        return words.replaceFirst("^(?i)(?:(?:on|in|by|to|with) )?(?:the|a|an|its|his|her|their) ", "");
    }

    private String lemma(int i) {
        return i < 0 ? "" : tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
