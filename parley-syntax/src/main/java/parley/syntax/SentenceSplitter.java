package parley.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Groups tokens into sentences: at the end of a paragraph always; at full stops and their like where what follows can
/// start a
/// sentence. Quotation marks and brackets that close right after the stop stay with it.
final class SentenceSplitter {
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "In",
            "On",
            "At",
            "For",
            "It",
            "He",
            "She",
            "They",
            "We",
            "I",
            "You",
            "But",
            "And",
            "However",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "There",
            "If",
            "When",
            "While",
            "As",
            "After",
            "Before",
            "Some",
            "Many",
            "Most",
            "No",
            "Not",
            "What",
            "Who",
            "How",
            "Why",
            "So",
            "To",
            "By",
            "With",
            "From",
            "Since",
            "Both",
            "Each",
            "Then",
            "Now",
            "Here",
            "Also",
            "Although",
            "Under",
            "Such",
            "Is",
            "Are",
            "Do");
    private static final Set<String> REPORTING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "added",
            "replied",
            "wondered",
            "wrote",
            "shouted",
            "cried",
            "answered",
            "exclaimed");
    private static final String STOPS = ".!?\u2026";
    private static final String CLOSERS = "\"'\u201d\u2019)]";
    private static final int REPORTING_REACH = 5;

    private final String text;
    private final TokenSpans tokens;
    private final LineBreaks lines;
    private int paragraph;

    private SentenceSplitter(String text, TokenSpans tokens) {
        this.text = text;
        this.tokens = tokens;
        lines = LineBreaks.of(text);
    }

    static List<TokenSpans> split(String text, TokenSpans tokens) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens);
        List<TokenSpans> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || splitter.isBoundary(i)) {
                sentences.add(tokens.slice(first, i));
                first = i;
            }
        }
        return sentences;
    }

    private boolean isBoundary(int next) {
        if (lines.endParagraph(tokens.end(next - 1), tokens.start(next))) {
            paragraph = next;
            return true;
        }
        if (isCloser(next)) {
            return false;
        }
        int last = next - 1;
        boolean quoted = false;
        while (last > paragraph && isCloser(last)) {
            quoted |= first(last) != ')' && first(last) != ']';
            last--;
        }
        if (!isStop(last) || last - paragraph == 1 && Characters.isDigit(text, tokens.start(paragraph))) {
            return false;
        }
        return last > paragraph && follows(next, last, quoted);
    }

    private char first(int token) {
        return text.charAt(tokens.start(token));
    }

    private boolean isStop(int token) {
        return STOPS.indexOf(text.charAt(tokens.end(token) - 1)) >= 0;
    }

    /// A mark that stands right after the token before it and right before a gap or another mark.
    private boolean isCloser(int token) {
        return CLOSERS.indexOf(first(token)) >= 0
                && isMark(token)
                && tokens.end(token - 1) == tokens.start(token)
                && !Characters.isWord(text, tokens.end(token));
    }

    private boolean isMark(int token) {
        return tokens.length(token) == 1
                || tokens.length(token) == 2 && first(token) == text.charAt(tokens.start(token) + 1);
    }

    /// Whether a new sentence starts at `next`, after a stop at `last`, behind the closing marks of a quotation if
    /// `quoted`.
    private boolean follows(int next, int last, boolean quoted) {
        int word = firstWord(next);
        if (word < 0) {
            return false;
        }
        if (Characters.isWord(text, tokens.start(last))) {
            return STARTERS.contains(tokens.form(text, word)) && Abbreviations.canEnd(tokens.form(text, last));
        }
        if (Character.isLowerCase(first(word))) {
            return last == next - 1 && endsPlainly(last) && tokens.start(next) > tokens.end(next - 1);
        }
        return !quoted || first(last) == '.' || !isReported(word);
    }

    /// A single stop after a word, not an omission or the number of an item: a sentence of careless writing, or one
    /// that starts
    /// with a name such as `al-Sharif`, may follow in lower case.
    private boolean endsPlainly(int stop) {
        return tokens.length(stop) == 1
                && first(stop) != '\u2026'
                && Characters.isLetter(text, tokens.start(stop - 1))
                && tokens.length(stop - 1) > 1;
    }

    /// The first word at or after `from`, behind opening marks; -1 where another stop or comma comes before.
    private int firstWord(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (Characters.isWord(text, tokens.start(i))) {
                return i;
            }
            if (isStop(i) || ",;:".indexOf(first(i)) >= 0) {
                return -1;
            }
        }
        return tokens.size() - 1;
    }

    /// `"Will they come?" Anna Berg asked`: the words after the mark tell who speaks.
    private boolean isReported(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REPORTING_REACH); i++) {
            if (REPORTING.contains(tokens.form(text, i))) {
                return true;
            }
        }
        return false;
    }
}
