package parley.coding.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.model.Publication;
import parley.model.When;

/// When things were, as far as a report says so. Immutable.
///
/// Only what hangs from a clause dates it: `on Tuesday`, `last week`. Spans of time (`since Monday`, `by June`) date
/// nothing.
public final class Dates {
    private static final Set<String> SPANS = Set.of(
            "since", "until", "till", "by", "before", "after", "from", "through", "ahead", "for", "to", "between",
            "despite");
    private static final Set<String> AHEAD =
            Set.of("will", "would", "shall", "'ll", "’ll", "may", "might", "wo", "could", "should", "must");
    private static final int FARTHEST = 3;

    private final Reading reading;
    private final Optional<LocalDate> publication;
    private final List<List<Found>> found;

    private Dates(Reading reading) {
        this.reading = reading;
        this.publication = reading.document().publication().map(Publication::date);
        this.found = reading.trees().stream().map(t -> new Scanner(t).scan()).toList();
    }

    public static Dates of(Reading reading) {
        return new Dates(reading);
    }

    /// The day the report was published, where that is known.
    public Optional<LocalDate> publication() {
        return publication;
    }

    /// The day of publication as a date, [When#UNKNOWN] where it is not known.
    public When published() {
        return publication.map(When::day).orElse(When.UNKNOWN);
    }

    /// Whether the token belongs to a date.
    public boolean covers(int sentence, int token) {
        return found.get(sentence).stream().anyMatch(f -> f.from() <= token && token < f.to());
    }

    /// The date that the adverbials of the clause of token `head` give it, [When#UNKNOWN] where there are none.
    public When at(int sentence, int head) {
        Tree tree = reading.tree(sentence);
        Found nearest = null;
        int distance = FARTHEST;
        for (Found expression : found.get(sentence)) {
            int said = saidBefore(tree, expression);
            int steps = said < 0 ? steps(tree, expression.head(), head) : said == head ? 0 : FARTHEST;
            if (steps < distance) {
                nearest = expression;
                distance = steps;
            }
        }
        return nearest == null
                ? When.UNKNOWN
                : nearest.expression().resolve(publication, tense(tree, clause(tree, nearest.head(), head)));
    }

    /// The verb of saying that a date belongs to though it hangs from what is said: `said last week it would go on`
    /// is of last week, where nothing parts the two. -1 where there is none.
    private static int saidBefore(Tree tree, Found date) {
        int verb = date.from() - 1;
        int said = tree.head(date.head());
        boolean opens = said > date.head()
                && tree.first(said) == date.from()
                && tree.is(said, "ccomp")
                && tree.head(said) == verb;
        return opens && verb >= 0 && !date.expression().isAhead() ? verb : -1;
    }

    /// How many heads up from `from` the token `to` is by adverbials alone; [#FARTHEST] where it is not so reached.
    private static int steps(Tree tree, int from, int to) {
        int at = from;
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (at == to) {
                return steps;
            }
            if (at < 0 || !isAdverbial(tree, at) || at != from && tree.is(at, "obj")) {
                return FARTHEST;
            }
            at = tree.head(at);
        }
        return FARTHEST;
    }

    private static boolean isAdverbial(Tree tree, int i) {
        boolean span = tree.children(i).stream()
                .anyMatch(c -> tree.is(c, "case")
                        && SPANS.contains(tree.token(c).lemma().toLowerCase(Locale.ROOT)));
        return !span
                && switch (tree.relation(i)) {
                    case "obl", "advmod", "nmod", "parataxis", "dep", "nummod", "obj", "xcomp" ->
                        !tree.is(i, "nmod:poss");
                    default -> false;
                };
    }

    /// The verb that the date hangs from, at or below `head`: of `was ready to go on in January` the going on.
    private static int clause(Tree tree, int date, int head) {
        int at = tree.head(date);
        while (at >= 0 && at != head && !tree.token(at).upos().equals("VERB")) {
            at = tree.head(at);
        }
        return at < 0 ? head : at;
    }

    /// A clause looks ahead where its verb is an infinitive, present or under `will`.
    private static Tense tense(Tree tree, int head) {
        for (int child : tree.children(head)) {
            boolean aux = tree.is(child, "aux")
                    && AHEAD.contains(tree.token(child).form().toLowerCase(Locale.ROOT));
            boolean infinitive =
                    tree.is(child, "mark") && tree.token(child).form().equals("to");
            if (aux || infinitive) {
                return Tense.AHEAD;
            }
            if (tree.is(child, "aux") && tree.token(child).xpos().equals("VBD")) {
                return Tense.BACK;
            }
        }
        return tree.token(head).xpos().matches("VBP|VBZ|VB|VBG") ? Tense.AHEAD : Tense.BACK;
    }
}
