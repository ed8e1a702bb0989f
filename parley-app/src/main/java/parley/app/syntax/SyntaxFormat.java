package parley.app.syntax;

import java.util.Optional;
import parley.syntax.Name;
import parley.syntax.Sentence;
import parley.syntax.Token;
import parley.syntax.conllu.ConlluSentence;

/// A way to print sentences.
public enum SyntaxFormat {
    /// Ten columns a word, an empty line after each sentence.
    CONLLU {
        @Override
        public String render(Optional<ConlluSentence> given, Sentence sentence) {
            ConlluSentence lines = given.map(g -> g.with(sentence)).orElseGet(() -> ConlluSentence.of(sentence));
            return String.join("\n", lines.lines()) + "\n\n";
        }
    },
    /// The words, one a line, set in by their depth in the tree, with relation, tag and lemma; then the names.
    TEXT {
        @Override
        public String render(Optional<ConlluSentence> given, Sentence sentence) {
            StringBuilder page = new StringBuilder();
            for (Token token : sentence.tokens()) {
                page.append("  ".repeat(Math.min(DEEPEST, depth(sentence, token))))
                        .append(token.form())
                        .append("  ")
                        .append(String.join(" ", token.relation(), token.xpos(), token.lemma()))
                        .append('\n');
            }
            sentence.names().forEach(name -> page.append(line(sentence, name)));
            return page.append('\n').toString();
        }
    };

    private static final int DEEPEST = 30;

    /// @param given the sentence as a treebank has it, where it comes from one
    public abstract String render(Optional<ConlluSentence> given, Sentence sentence);

    private static int depth(Sentence sentence, Token token) {
        int depth = 0;
        Token at = token;
        while (!at.isRoot() && depth < DEEPEST) {
            at = sentence.tokens().get(at.head());
            depth++;
        }
        return depth;
    }

    private static String line(Sentence sentence, Name name) {
        StringBuilder line = new StringBuilder("= " + name.kind());
        sentence.tokens()
                .subList(name.from(), name.to())
                .forEach(token -> line.append(' ').append(token.form()));
        return line.append('\n').toString();
    }
}
