package parley.coding.reading;

import java.util.List;
import parley.model.Document;
import parley.model.Span;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.syntax.Token;

/// A document, its sentences and their trees: what every finder reads. Immutable.
///
/// @param trees one for each sentence, in the same order
public record Reading(Document document, List<Sentence> sentences, List<Tree> trees) {
    public Reading {
        sentences = List.copyOf(sentences);
        trees = List.copyOf(trees);
    }

    public static Reading of(Document document, Syntax syntax) {
        return of(document, sentences(document.text(), syntax));
    }

    /// The sentences of a text, their trees repaired ([Repairs]); a dateline before one is no part of it.
    public static List<Sentence> sentences(String text, Syntax syntax) {
        return syntax.read(Dateline.blanked(text, Dateline.of(text))).stream()
                .map(Repairs::of)
                .toList();
    }

    public static Reading of(Document document, List<Sentence> sentences) {
        return new Reading(document, sentences, sentences.stream().map(Tree::of).toList());
    }

    /// Where the report says it was written, in order.
    public List<Dateline> datelines() {
        return Dateline.of(document.text());
    }

    public Tree tree(int sentence) {
        return trees.get(sentence);
    }

    /// The words from the first to the last token, both included.
    public Span span(Token first, Token last) {
        return document.span(first.start(), last.end());
    }

    /// The words of the tokens `[from, to)` of a sentence.
    public Span span(int sentence, int from, int to) {
        List<Token> tokens = sentences.get(sentence).tokens();
        return span(tokens.get(from), tokens.get(to - 1));
    }

    /// The sentence that holds the UTF-16 `offset`, or the next one where it lies between two; -1 after the last.
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() ? low : -1;
    }

    /// The first token of `sentence` that ends after the UTF-16 `offset`; the number of its tokens where none does.
    public int tokenAt(int sentence, int offset) {
        List<Token> tokens = sentences.get(sentence).tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
