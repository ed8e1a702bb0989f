package parley.syntax;

import java.util.Locale;
import java.util.Set;

/// Finds where a word ends that starts with a letter or digit: which signs inside it hold it together (`U.S.`, `1,200`,
/// `10:30`, `O'Neill`, `anti-war`, `AT&T`) and which part it. Hyphenated compounds part, as in Universal Dependencies'
/// English treebanks, unless the first half is a prefix that is no word of its own.
final class WordScanner {
    private static final Set<String> PREFIXES = Set.of(
            "anti", "arch", "co", "counter", "cross", "e", "ex", "inter", "intra", "micro", "mid", "mini", "mis",
            "multi", "neo", "non", "over", "post", "pre", "pro", "psycho", "re", "semi", "socio", "sub", "super",
            "trans", "ultra", "un", "under");
    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "gov", "edu", "int", "info", "biz", "io", "uk", "eu", "tv", "doc", "docx", "xls",
            "pdf", "txt", "htm", "html", "jpg", "zip", "exe", "us");
    private static final int LONGEST_PREFIX = 7;
    private static final int LONGEST_MARKET = 4;

    private final String text;

    WordScanner(String text) {
        this.text = text;
    }

    /// The end of the word at `from`, without a full stop after it.
    int end(int from) {
        int at = from + 1;
        int part = from;
        while (at < text.length()) {
            if (!Characters.isWord(text, at)) {
                if (!Characters.isWord(text, at + 1) || !holds(from, part, at)) {
                    break;
                }
                part = at + 1;
            }
            at++;
        }
        return at;
    }

    private boolean holds(int from, int part, int sign) {
        return switch (text.charAt(sign)) {
            case '\'', '\u2019', '`' -> Characters.isLetter(text, sign + 1) || isLetterBefore(sign);
            case '.' -> stopHolds(from, part, sign);
            case ',' -> isDigits(part, sign) && digitsAfter(sign) == 3;
            case ':' -> isDigits(part, sign) && digitsAfter(sign) >= 2;
            case '/' -> isDigits(part, sign) && Characters.isDigit(text, sign + 1);
            case '-', '\u2010', '\u2011' -> hyphenHolds(from, part, sign);
            case '&' -> isCapitals(part, sign) && Characters.isUpper(text, sign + 1);
            case '*', '@' -> isLetterBefore(sign) && Characters.isLetter(text, sign + 1);
            default -> Characters.isJoiner(text, sign);
        };
    }

    private boolean isLetterBefore(int sign) {
        return Characters.isLetter(text, sign - 1);
    }

    private boolean stopHolds(int from, int part, int sign) {
        if (Characters.isDigit(text, sign + 1)) {
            return Characters.isDigit(text, sign - 1);
        }
        int next = wordEnd(sign + 1);
        if (isLetterBefore(sign) && sign - part == 1 && next - sign == 2) {
            return true;
        }
        return isTicker(from, sign, next)
                || Abbreviations.isDotted(text, from, next)
                || isPath(from, part, sign, next)
                || next - sign <= 5
                        && DOMAINS.contains(text.substring(sign + 1, next).toLowerCase(Locale.ROOT));
    }

    /// The sign of a share by which wires name a firm: `(HCL.N)`, `<HCL.O>`.
    private boolean isTicker(int from, int sign, int next) {
        boolean opened = from > 0 && "(<".indexOf(text.charAt(from - 1)) >= 0;
        boolean closed = next < text.length() && ")>".indexOf(text.charAt(next)) >= 0;
        return opened
                && closed
                && next - sign <= LONGEST_MARKET
                && Character.isUpperCase(text.charAt(sign - 1))
                && Character.isUpperCase(text.charAt(sign + 1));
    }

    /// Names of groups and hosts with two stops or more: `comp.sources.unix`.
    private boolean isPath(int from, int part, int sign, int next) {
        return Character.isLowerCase(text.charAt(sign - 1))
                && Character.isLowerCase(text.charAt(sign + 1))
                && (part > from && text.charAt(part - 1) == '.'
                        || next + 1 < text.length()
                                && text.charAt(next) == '.'
                                && Character.isLowerCase(text.charAt(next + 1)));
    }

    private boolean hyphenHolds(int from, int part, int sign) {
        if (Characters.isDigit(text, sign + 1)) {
            return isDigits(part, sign) && isSerial(from, sign);
        }
        return part == from
                && sign - from <= LONGEST_PREFIX
                && PREFIXES.contains(text.substring(from, sign).toLowerCase(Locale.ROOT));
    }

    /// Telephone numbers and dates hold together (`555-0199`, `2019-04-30`); ranges part (`1990-95`).
    private boolean isSerial(int from, int sign) {
        int second = wordEnd(sign + 1);
        boolean third = from < sign && hasHyphen(from, sign)
                || second < text.length() && text.charAt(second) == '-' && Characters.isDigit(text, second + 1);
        int length = second - sign - 1;
        return third || sign - from == 3 && (length == 3 || length == 4);
    }

    private boolean hasHyphen(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '-') {
                return true;
            }
        }
        return false;
    }

    private int wordEnd(int from) {
        int at = from;
        while (Characters.isWord(text, at)) {
            at++;
        }
        return at;
    }

    private int digitsAfter(int sign) {
        int at = sign + 1;
        while (Characters.isDigit(text, at)) {
            at++;
        }
        return at - sign - 1;
    }

    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isDigit(text, i)) {
                return false;
            }
        }
        return from < to;
    }

    private boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return to - from <= 3;
    }
}
