package parley.coding.actors;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.syntax.Token;

/// The nouns for those who speak and act, from `roles.txt`.
final class Roles {
    private static final Map<String, Role> NOUNS = read();

    private Roles() {}

    private static Map<String, Role> read() {
        Map<String, Role> nouns = new HashMap<>();
        WordFile.read("roles.txt", (section, line) -> {
            String[] words = section.split(" ");
            Role.Kind kind = Role.Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
            for (String noun : line.split(",\\s*")) {
                nouns.putIfAbsent(noun, new Role(noun, kind, words[1]));
            }
        });
        return Map.copyOf(nouns);
    }

    /// What a noun in lower case stands for.
    static Optional<Role> ofNoun(String noun) {
        return Optional.ofNullable(NOUNS.get(noun));
    }

    /// What the noun of a token stands for, by its lemma or its form; capitals of titles do not matter.
    static Optional<Role> of(Token token) {
        if (!token.upos().equals("NOUN")
                && !token.upos().equals("PROPN")
                && !token.upos().equals("ADJ")) {
            return Optional.empty();
        }
        Role role = NOUNS.get(token.lemma().toLowerCase(Locale.ROOT));
        if (role == null) {
            String form = token.form().toLowerCase(Locale.ROOT);
            role = NOUNS.get(form.endsWith("s") ? form.substring(0, form.length() - 1) : form);
        }
        return Optional.ofNullable(role);
    }
}
