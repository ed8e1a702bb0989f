package parley.coding.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;

/// Finds the conditions of a report by their markers and the tree. Stateless.
public final class Conditions {
    /// Conditions of so few tokens without a subject are set phrases (`if possible`).
    private static final int ELLIPTIC = 1;
    private static final Set<String> OPENERS = Set.of("that", "and", "but", "because", "so");

    private Conditions() {}

    /// The conditions of every sentence, in text order of their markers.
    public static List<Condition> of(Reading reading) {
        List<Condition> all = new ArrayList<>();
        for (int s = 0; s < reading.sentences().size(); s++) {
            all.addAll(in(reading, s));
        }
        return all;
    }

    /// The conditions of one sentence.
    public static List<Condition> in(Reading reading, int sentence) {
        Tree tree = reading.tree(sentence);
        List<Condition> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Optional<Marker> marker = Marker.at(tree, i);
            if (marker.isPresent()) {
                condition(reading, sentence, marker.get()).ifPresent(found::add);
                i = marker.get().to() - 1;
            }
        }
        return found;
    }

    private static Optional<Condition> condition(Reading reading, int sentence, Marker marker) {
        Tree tree = reading.tree(sentence);
        int clause = marker.clause();
        int main = main(tree, clause);
        int[] own = trimmed(
                tree, Math.min(marker.from(), tree.first(clause)), Math.max(marker.to(), tree.last(clause) + 1));
        if (own[1] - own[0] <= ELLIPTIC && !tree.has(clause, "nsubj")) {
            return Optional.empty();
        }
        Optional<List<int[]>> swallowed = swallowed(tree, marker, clause);
        if (swallowed.isPresent()) {
            return swallowed.map(parts -> condition(reading, sentence, marker, parts));
        }
        Optional<int[]> follows = main < 0 ? Optional.empty() : consequent(tree, main, own[0], own[1]);
        if (follows.isPresent()) {
            return Optional.of(condition(reading, sentence, marker, List.of(own, follows.get())));
        }
        return byComma(tree, marker).map(parts -> condition(reading, sentence, marker, parts));
    }

    private static Condition condition(Reading reading, int sentence, Marker marker, List<int[]> parts) {
        int[] own = parts.getFirst();
        int[] follows = parts.getLast();
        return new Condition(
                sentence,
                marker.clause(),
                reading.span(sentence, own[0], own[1]),
                reading.span(sentence, follows[0], follows[1]),
                reading.span(sentence, marker.from(), marker.to()));
    }

    /// Condition and consequent of `if X, Y` where the tree hangs `Y` from `X`.
    private static Optional<List<int[]>> swallowed(Tree tree, Marker marker, int clause) {
        for (int child : tree.children(clause)) {
            boolean clausal = tree.is(child, "parataxis")
                    || tree.is(child, "ccomp")
                    || tree.is(child, "conj") && !tree.has(child, "cc");
            int first = tree.first(child);
            boolean parted = first > marker.to()
                    && (tree.token(first).form().equals(",")
                            || tree.token(first - 1).form().equals(","));
            if (clausal && parted && child > clause && tree.has(child, "nsubj")) {
                int[] own = trimmed(tree, marker.from(), first);
                return Optional.of(List.of(own, trimmed(tree, first, tree.last(child) + 1)));
            }
        }
        return Optional.empty();
    }

    /// Condition and consequent of `If X, Y.` where the tree joins them otherwise: the first comma after a verb parts
    /// them.
    private static Optional<List<int[]>> byComma(Tree tree, Marker marker) {
        if (!opensSentence(tree, marker.from())) {
            return Optional.empty();
        }
        boolean verb = false;
        for (int i = marker.to(); i < tree.size(); i++) {
            String tag = tree.token(i).upos();
            verb |= tag.equals("VERB") || tag.equals("AUX");
            String form = tree.token(i).form();
            if (verb && (form.equals(",") || form.equals("then"))) {
                int[] follows = trimmed(tree, i, tree.size());
                return follows[0] < follows[1]
                        ? Optional.of(List.of(new int[] {marker.from(), i}, follows))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean opensSentence(Tree tree, int from) {
        for (int i = 0; i < from; i++) {
            String tag = tree.token(i).upos();
            if (!tag.equals("PUNCT") && !tag.equals("CCONJ") && !tag.equals("ADV") && !tag.equals("INTJ")) {
                return false;
            }
        }
        return true;
    }

    /// The head of what the clause is a condition of, -1 where it is an indirect question or stands alone.
    private static int main(Tree tree, int clause) {
        return switch (tree.relation(clause)) {
            case "advcl", "acl" -> clauseOf(tree, tree.head(clause));
            case "obl", "nmod", "dep", "parataxis" -> tree.head(clause);
            default -> -1;
        };
    }

    /// A clause that hangs from what there is ("there will be no deal unless …") belongs to the verb.
    private static int clauseOf(Tree tree, int head) {
        int verb = tree.is(head, "nsubj") ? tree.head(head) : -1;
        return verb >= 0 && tree.has(verb, "expl") ? verb : head;
    }

    /// What the main clause has on the side where its head stands; the clause told in it where that follows the
    /// condition (`they think that if …, …`).
    private static Optional<int[]> consequent(Tree tree, int main, int from, int to) {
        int told = tree.child(main, "ccomp");
        if (told >= to) {
            return Optional.of(trimmed(tree, Math.max(to, tree.first(told)), tree.last(told) + 1));
        }
        int[] before = trimmed(tree, tree.first(main), Math.min(from, tree.last(main) + 1));
        int[] after = trimmed(tree, Math.max(to, tree.first(main)), tree.last(main) + 1);
        boolean opened = before[1] > before[0]
                && OPENERS.contains(tree.token(before[1] - 1).form());
        int[] own = main < from && !(opened && after[0] < after[1]) ? before : after;
        return own[0] < own[1] ? Optional.of(own) : Optional.empty();
    }

    private static int[] trimmed(Tree tree, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && tree.token(start).upos().equals("PUNCT")) {
            start++;
        }
        while (end > start && tree.token(end - 1).upos().equals("PUNCT")) {
            end--;
        }
        return new int[] {start, end};
    }
}
