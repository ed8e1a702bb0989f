package parley.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Parts a written word into syntactic words as English Universal Dependencies do: `do|n't`, `they|'ve`, `can|not`.
final class Clitics {
    private static final Set<String> ENDINGS = Set.of("s", "m", "d", "re", "ve", "ll");
    /// Words written as one without an apostrophe, and how long their first part is.
    private static final Map<String, Integer> FUSED = Map.ofEntries(
            Map.entry("cannot", 3),
            Map.entry("gonna", 3),
            Map.entry("wanna", 3),
            Map.entry("gotta", 3),
            Map.entry("gimme", 3),
            Map.entry("lemme", 3),
            Map.entry("outta", 3),
            Map.entry("dunno", 2),
            Map.entry("dont", 2),
            Map.entry("didnt", 3),
            Map.entry("doesnt", 4),
            Map.entry("isnt", 2),
            Map.entry("wasnt", 3),
            Map.entry("arent", 3),
            Map.entry("werent", 4),
            Map.entry("havent", 4),
            Map.entry("hasnt", 3),
            Map.entry("hadnt", 3),
            Map.entry("couldnt", 5),
            Map.entry("wouldnt", 5),
            Map.entry("shouldnt", 6),
            Map.entry("wont", 2),
            Map.entry("cant", 2),
            Map.entry("im", 1),
            Map.entry("ive", 1),
            Map.entry("thats", 4),
            Map.entry("theres", 5),
            Map.entry("whats", 4),
            Map.entry("youre", 3),
            Map.entry("theyre", 4),
            Map.entry("youve", 3),
            Map.entry("aint", 2));
    private static final int LONGEST_FUSED = 8;

    private Clitics() {}

    /// Adds the word text[from, to) to `spans`, in parts where it is a word with clitics: three at most
    /// (`would|n't|'ve`).
    static void add(String text, int from, int to, TokenSpans spans) {
        int last = split(text, from, to);
        int first = last < 0 ? -1 : split(text, from, last);
        if (first >= 0) {
            spans.add(from, first);
        }
        if (last >= 0) {
            spans.add(Math.max(from, first), last);
        }
        spans.add(Math.max(from, last), to);
    }

    static boolean isEnding(String word) {
        return ENDINGS.contains(word);
    }

    private static int split(String text, int from, int to) {
        for (int i = to - 1; i > from && i >= to - 3; i--) {
            if (Characters.isApostrophe(text.charAt(i))) {
                return atApostrophe(text, from, i, to);
            }
        }
        if (to - from > LONGEST_FUSED || to - from < 2 || isCapitals(text, from)) {
            return -1;
        }
        Integer first = FUSED.get(text.substring(from, to).toLowerCase(Locale.ROOT));
        return first == null ? -1 : from + first;
    }

    private static boolean isCapitals(String text, int from) {
        return Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(from + 1));
    }

    private static int atApostrophe(String text, int from, int apostrophe, int to) {
        String ending = text.substring(apostrophe + 1, to).toLowerCase(Locale.ROOT);
        if (ending.equals("t") && apostrophe - 1 > from && (text.charAt(apostrophe - 1) | 0x20) == 'n') {
            return apostrophe - 1;
        }
        boolean ends = ENDINGS.contains(ending) && !Characters.isDigit(text, apostrophe - 1);
        return ends || ending.equals("s") && isPossessedNumber(text, from, apostrophe) ? apostrophe : -1;
    }

    /// `F-16's`, `2015's`; not the plural `1980's`.
    private static boolean isPossessedNumber(String text, int from, int apostrophe) {
        return Characters.isDigit(text, apostrophe - 1) && text.charAt(apostrophe - 1) != '0' && apostrophe - from >= 4;
    }
}
