package parley.coding.actors;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What pronoun a person goes by, as far as name, title or office tell.
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Map<String, Gender> GIVEN_NAMES = read();
    private static final Set<String> FEMALE_WORDS =
            Set.of("mrs", "ms", "miss", "madame", "lady", "queen", "princess", "dame", "mother", "baroness");
    private static final Set<String> MALE_WORDS =
            Set.of("mr", "sir", "lord", "king", "prince", "pope", "ayatollah", "sheikh", "emir", "sultan");

    private static Map<String, Gender> read() {
        Map<String, Gender> names = new HashMap<>();
        WordFile.read("given-names.txt", (section, line) -> {
            for (String name : line.split("\\s+")) {
                names.put(name, valueOf(section.toUpperCase(Locale.ROOT)));
            }
        });
        return Map.copyOf(names);
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.containsKey(word);
    }

    /// By the first word of a full name.
    static Gender ofName(String name) {
        int space = name.indexOf(' ');
        return GIVEN_NAMES.getOrDefault(space < 0 ? name : name.substring(0, space), UNKNOWN);
    }

    /// By a title or office (`Mrs`, `spokeswoman`).
    static Gender ofWord(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        if (FEMALE_WORDS.contains(plain) || plain.endsWith("woman")) {
            return FEMALE;
        }
        return MALE_WORDS.contains(plain) || plain.endsWith("sman") || plain.equals("chairman") ? MALE : UNKNOWN;
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
