package parley.coding.terms;

import java.util.Locale;
import java.util.Set;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Senses;
import parley.coding.reading.Tree;

/// One sentence as the readers of this package see it, with the questions that they all ask of a clause.
record Scene(int sentence, Tree tree, Senses senses) {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "hardly", "no");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    String lemma(int i) {
        return tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    boolean verb(int i) {
        String upos = tree.token(i).upos();
        return upos.equals("VERB") || upos.equals("AUX");
    }

    /// The first word of the clause or phrase of `i`, commas and conjunctions aside.
    int opening(int i) {
        int first = tree.first(i);
        while (first < i && (tree.is(first, "punct") || tree.is(first, "cc"))) {
            first++;
        }
        return first;
    }

    /// Whether the predicate or noun `i` is denied.
    boolean negated(int i) {
        return denied(i, i, i - 1);
    }

    /// Whether `i` is denied by a word outside the tokens `[first, last]`.
    boolean denied(int i, int first, int last) {
        for (int child : tree.children(i)) {
            boolean denies = NEGATIONS.contains(lemma(child)) || lemma(child).equals("cannot");
            boolean outside = child < first || child > last;
            if (denies && outside && (tree.is(child, "advmod") || tree.is(child, "aux") || tree.is(child, "det"))) {
                return true;
            }
        }
        return false;
    }

    /// Whether an object or subject of `i` is denied (`accepts no deal`, `no deal will be accepted`).
    boolean emptied(int i, Occurrence words) {
        for (int child : tree.children(i)) {
            boolean argument = tree.is(child, "obj") || tree.is(child, "nsubj");
            int no = tree.child(child, "det");
            boolean outside = no < words.first() || no > words.last();
            if (argument && no >= 0 && outside && lemma(no).equals("no")) {
                return true;
            }
        }
        return false;
    }

    boolean noLonger(int i) {
        for (int child : tree.children(i)) {
            if (tree.token(child).form().equalsIgnoreCase("longer") && tree.is(child, "advmod")) {
                return true;
            }
        }
        return false;
    }

    boolean passive(int i) {
        return tree.has(i, "nsubj:pass") || tree.has(i, "aux:pass");
    }

    /// The subject of the predicate `i`, its own or the one that it shares with the clause above it, or -1.
    int subject(int i) {
        int at = i;
        for (int steps = 0; steps < 8; steps++) {
            int own = tree.child(at, "nsubj");
            if (own >= 0) {
                return relative(own, at);
            }
            int above = sharing(at);
            if (above < 0) {
                return headline(at);
            }
            if (tree.is(at, "acl") || tree.is(at, "xcomp") && tree.has(above, "obj")) {
                return tree.is(at, "acl") ? above : tree.child(above, "obj");
            }
            at = above;
        }
        return -1;
    }

    /// Who stands before the predicate of a headline without a verb (`Kremlin ready for talks`), or -1.
    private int headline(int i) {
        int before = tree.token(i).isRoot() && !tree.children(i).isEmpty()
                ? tree.children(i).getFirst()
                : -1;
        boolean loose = before >= 0
                && before < i
                && (tree.is(before, "discourse")
                        || tree.is(before, "vocative")
                        || tree.is(before, "dep")
                        || tree.is(before, "dislocated"));
        return loose && tree.token(before).upos().equals("PROPN") ? before : -1;
    }

    /// The predicate or noun from which a clause without a subject takes it, or -1.
    private int sharing(int i) {
        boolean shares = tree.is(i, "xcomp") || tree.is(i, "conj") || tree.is(i, "advcl") || tree.is(i, "acl");
        return shares ? tree.head(i) : -1;
    }

    /// A relative pronoun stands for the noun that its clause describes.
    private int relative(int subject, int clause) {
        return RELATIVES.contains(lemma(subject)) && tree.is(clause, "acl") ? tree.head(clause) : subject;
    }

    /// Whether an infinitive stands before the noun `i` that looks like an adjective (`to free the prisoners`).
    boolean hidesInfinitive(int i) {
        return tree.children(i, "amod").stream()
                .anyMatch(a -> a > 0 && lemma(a - 1).equals("to") && Direction.does(this, a));
    }

    /// By whom the passive predicate or the noun `i` is done, or -1.
    int agent(int i) {
        for (int child : tree.children(i)) {
            boolean phrase = tree.is(child, "obl") || tree.is(child, "nmod");
            if (tree.is(child, "obl:agent") || phrase && marked(child, Set.of("by"))) {
                return child;
            }
        }
        return -1;
    }

    /// Whether a preposition or conjunction of `words` introduces `i`.
    boolean marked(int i, Set<String> words) {
        for (int child : tree.children(i)) {
            if ((tree.is(child, "case") || tree.is(child, "mark")) && words.contains(lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /// The dependent of `i` that a preposition or conjunction of `words` leads to, or -1.
    int led(int i, Set<String> words) {
        for (int child : tree.children(i)) {
            boolean phrase = tree.is(child, "obl")
                    || tree.is(child, "nmod")
                    || tree.is(child, "advcl")
                    || tree.is(child, "acl")
                    || tree.is(child, "ccomp")
                    || tree.is(child, "xcomp");
            if (phrase && child > i && !tree.is(child, "nmod:poss") && marked(child, words)) {
                return child;
            }
        }
        return -1;
    }

    /// The phrase of `i` that a preposition of `words` leads to, or -1.
    int addressed(int i, Set<String> words) {
        for (int child : tree.children(i, "obl")) {
            if (marked(child, words)) {
                return child;
            }
        }
        return -1;
    }
}
