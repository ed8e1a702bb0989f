package parley.coding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.syntax.Sentence;
import parley.syntax.Token;

/// Mends what the parser is known to hang wrongly in news (see `docs/syntax.md`), before any finder reads a tree.
final class Repairs {
    /// Nouns whose `to` phrase is their own.
    private static final Set<String> ENDS = Set.of("end", "halt", "stop", "solution", "opposition", "access");

    private static final Set<String> TAGGED = Set.of("parataxis", "conj");

    private final Tree tree;
    private final List<Token> tokens;

    private Repairs(Sentence sentence) {
        tree = Tree.of(sentence);
        tokens = new ArrayList<>(sentence.tokens());
    }

    /// The sentence with its tree mended; most have nothing to mend. Linear in its length.
    static Sentence of(Sentence sentence) {
        if (sentence.tokens().stream().noneMatch(Repairs::suspect)) {
            return sentence;
        }
        Repairs repairs = new Repairs(sentence);
        for (int i = 0; i < repairs.tokens.size(); i++) {
            repairs.phrase(i);
            repairs.clause(i);
        }
        return new Sentence(sentence.start(), sentence.end(), repairs.tokens, sentence.names());
    }

    private static boolean suspect(Token token) {
        return ENDS.contains(token.form().toLowerCase(Locale.ROOT))
                || token.relation().startsWith("advcl") && token.head() > token.index();
    }

    /// `called for an end to the bombing`: the phrase is the noun's, not the verb's.
    private void phrase(int phrase) {
        Token token = tokens.get(phrase);
        int to = token.relation().startsWith("obl") ? tree.child(phrase, "case") : -1;
        boolean mended = to > 0
                && form(to).equals("to")
                && ENDS.contains(form(to - 1))
                && tokens.get(to - 1).head() == token.head();
        if (mended) {
            hang(phrase, to - 1, "nmod");
        }
    }

    /// `it is ready to talk, but only if they leave, the minister said`: the condition is the statement's, not the
    /// saying's.
    private void clause(int clause) {
        Token token = tokens.get(clause);
        int verb = token.head();
        if (!token.relation().startsWith("advcl") || verb <= clause || !tree.has(clause, "mark")) {
            return;
        }
        int told = tokens.get(verb).head();
        int teller = tree.child(verb, "nsubj");
        boolean tag = TAGGED.contains(tokens.get(verb).relation()) && told >= 0 && told < tree.child(clause, "mark");
        if (tag && teller > clause) {
            hang(clause, told, "advcl");
        }
    }

    private String form(int i) {
        return tokens.get(i).form().toLowerCase(Locale.ROOT);
    }

    private void hang(int i, int head, String relation) {
        Token old = tokens.get(i);
        tokens.set(
                i,
                new Token(
                        old.index(),
                        old.start(),
                        old.end(),
                        old.form(),
                        old.lemma(),
                        old.upos(),
                        old.xpos(),
                        head,
                        relation));
    }
}
