package parley.syntax;

import java.util.Locale;
import java.util.Set;

/// Cuts a text into the syntactic words of English Universal Dependencies, each with its place in the text. Linear in
/// the
/// length of the text; every character that is not a gap belongs to exactly one token.
final class Tokenizer {
    private static final Set<String> CUT_WORDS =
            Set.of("em", "til", "cause", "bout", "round", "tis", "twas", "n", "cos", "cuz");
    private static final Set<String> UNITS = Set.of(
            "am", "pm", "km", "kg", "cm", "mm", "mph", "kph", "lbs", "hrs", "min", "mins", "mg", "ml", "bn", "mln",
            "tn");

    private final String text;
    private final WordScanner words;
    private final WebForms web;
    private final TokenSpans spans;

    private Tokenizer(String text) {
        this.text = text;
        words = new WordScanner(text);
        web = new WebForms(text);
        spans = new TokenSpans(text.length() / 5);
    }

    static TokenSpans tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) {
            at = Characters.isGap(text, at) ? at + 1 : tokenizer.token(at);
        }
        return tokenizer.spans;
    }

    private int token(int from) {
        int address = web.end(from);
        if (address > from) {
            spans.add(from, address);
            return address;
        }
        return Characters.isWord(text, from) ? word(from) : sign(from);
    }

    private int word(int from) {
        int to = words.end(from);
        if (to < text.length()
                && text.charAt(to) == '.'
                && isSingleStop(to)
                && Abbreviations.keepsStop(text, from, to)) {
            spans.add(from, to + 1);
            return to + 1;
        }
        if (to < text.length()
                && text.charAt(to) == '$'
                && Character.isUpperCase(text.charAt(from))
                && to - from <= 2) {
            spans.add(from, to + 1);
            return to + 1;
        }
        int unit = unit(from, to);
        if (unit > from) {
            spans.add(from, unit);
            spans.add(unit, to);
        } else {
            Clitics.add(text, from, to, spans);
        }
        return to;
    }

    private boolean isSingleStop(int at) {
        return at + 1 >= text.length() || text.charAt(at + 1) != '.';
    }

    /// Where the unit starts in a number with a unit (`5|pm`), `from` where there is none.
    private int unit(int from, int to) {
        if (!Characters.isDigit(text, from) || Characters.isDigit(text, to - 1)) {
            return from;
        }
        int at = to;
        while (Characters.isLetter(text, at - 1)) {
            at--;
        }
        return UNITS.contains(text.substring(at, Math.min(to, at + 6)).toLowerCase(Locale.ROOT)) ? at : from;
    }

    private int sign(int from) {
        char c = text.charAt(from);
        int to = switch (c) {
            case '.', '!', '?' -> endOfRun(from, ".!?");
            case '\'', '\u2018', '\u2019', '`' -> apostrophe(from);
            case '-', '=', '*', '_', '#', '~', '+', '<', '>', '|', '$' -> endOfRun(from, String.valueOf(c));
            default -> endOfSign(from);
        };
        spans.add(from, to);
        return to;
    }

    private int endOfRun(int from, String members) {
        int at = from + 1;
        while (at < text.length() && members.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// One code point with the marks that change its look.
    private int endOfSign(int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    private int apostrophe(int from) {
        char c = text.charAt(from);
        if (from + 1 < text.length() && text.charAt(from + 1) == c) {
            return from + 2;
        }
        int to = from + 1;
        while (Characters.isWord(text, to)) {
            to++;
        }
        if (to == from + 1 || c == '`' || c == '\u2018') {
            return from + 1;
        }
        return isCutWord(from + 1, to) ? to : from + 1;
    }

    /// `'em`, `'90s`; and the clitics of a word before a gap (`the envoy 's`).
    private boolean isCutWord(int from, int to) {
        if (to - from > 5) {
            return false;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        return CUT_WORDS.contains(word)
                || Clitics.isEnding(word)
                || word.length() >= 2
                        && Characters.isDigit(word, 0)
                        && Characters.isDigit(word, 1)
                        && word.length() <= 3;
    }
}
