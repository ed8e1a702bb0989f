package parley.syntax;

import java.util.Locale;
import java.util.Map;

/// Decides whether a full stop belongs to the word before it. The words stand in `abbreviations.txt`.
final class Abbreviations {
    /// What may follow an abbreviation.
    enum Kind {
        TITLE,
        END,
        NUMBER,
        PLACE
    }

    private static final Map<String, Kind> KINDS =
            WordLists.read("abbreviations.txt", name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)));
    private static final int LONGEST = 8;

    private Abbreviations() {}

    /// Whether text[from, to) is a word with full stops inside that is written so (`Ph.D`).
    static boolean isDotted(String text, int from, int to) {
        return to - from <= LONGEST && KINDS.containsKey(text.substring(from, to));
    }

    /// Whether the full stop that stands at `to` belongs to the word text[from, to) before it.
    static boolean keepsStop(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        String word = text.substring(from, to);
        if (isAcronym(word) || word.length() == 1 && isInitial(text, from)) {
            return true;
        }
        return switch (KINDS.get(word)) {
            case null -> false;
            case TITLE, END -> true;
            case NUMBER -> Characters.isDigit(text, nextOnLine(text, to + 1));
            case PLACE -> previousOnLine(text, from) >= 0 && text.charAt(previousOnLine(text, from)) == ',';
        };
    }

    /// Whether a sentence can end with `token`, an abbreviation with its full stop: no title, no `e.g.`, no initial.
    static boolean canEnd(String token) {
        String word = token.substring(0, token.length() - 1);
        Kind kind = KINDS.get(word);
        if (kind != null) {
            return kind == Kind.END || kind == Kind.PLACE;
        }
        return word.length() > 1 && !word.equals("e.g") && !word.equals("i.e");
    }

    /// Single letters with full stops between: `U.S`, `p.m`.
    private static boolean isAcronym(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() >= 3 && word.length() % 2 != 0;
    }

    /// A capital before a capitalised word is an initial; "I" only within a name (`Juan I. Prado`).
    private static boolean isInitial(String text, int at) {
        if (!Characters.isUpper(text, at) || !Characters.isUpper(text, nextOnLine(text, at + 2))) {
            return false;
        }
        return text.charAt(at) != 'I' || isCapitalised(text, previousOnLine(text, at));
    }

    private static boolean isCapitalised(String text, int last) {
        int at = last;
        while (Characters.isLetter(text, at - 1)) {
            at--;
        }
        return Characters.isUpper(text, at);
    }

    private static int nextOnLine(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int previousOnLine(String text, int from) {
        int at = from - 1;
        while (at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0';
    }
}
