package parley.coding.parties;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The normal form of the words of names.
final class Words {
    private static final int SHORTEST_SHOUT = 4;

    private Words() {}

    /// The normalised words of a name as a registry file writes it.
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean gap = c == '-' || Character.isWhitespace(c);
            if (gap || name.startsWith("'s", i) || name.startsWith("’s", i)) {
                add(name.substring(start, i), words);
                start = i + 1;
            }
        }
        add(name.substring(start), words);
        return words;
    }

    private static void add(String word, List<String> words) {
        String normal = normal(word);
        if (!normal.isEmpty()) {
            words.add(normal);
        }
    }

    /// One word without full stops, apostrophes, hyphens and accents; empty where nothing is left.
    static String normal(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 || c == '.' || c == '\'' || c == '-') {
                return stripped(word);
            }
        }
        return word;
    }

    private static String stripped(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c < 128 && c != '.' && c != '\'' && c != '-') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    static boolean shouted(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() >= SHORTEST_SHOUT;
    }

    static String calmed(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
