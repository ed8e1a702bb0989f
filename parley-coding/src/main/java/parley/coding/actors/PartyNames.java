package parley.coding.actors;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.PartyId;
import parley.syntax.Token;

/// The stable id of a party that no registry knows: its name in upper case, words joined by hyphens (`IG-METALL`).
final class PartyNames {
    private static final Set<String> FORMS = Set.of(
            "Inc",
            "Inc.",
            "Corp",
            "Corp.",
            "Corporation",
            "Incorporated",
            "Co",
            "Co.",
            "Ltd",
            "Ltd.",
            "Limited",
            "Plc",
            "PLC",
            "plc",
            "AG",
            "SA",
            "S.A.",
            "NV",
            "N.V.",
            "GmbH",
            "BV",
            "SpA",
            "AB",
            "LLC",
            "LP",
            "NA");

    private PartyNames() {}

    /// The id of `name`; empty where nothing of it can stand in an id.
    static Optional<PartyId> id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String joined = plain.replace(".", "")
                .replaceAll("(?i)^the\\s+", "")
                .replaceAll("[^\\p{Alnum}]+", "-")
                .replaceAll("^-+|-+$", "")
                .toUpperCase(Locale.ROOT);
        return joined.isEmpty() ? Optional.empty() : Optional.of(new PartyId(joined));
    }

    /// The id of a body or firm of that name: without what only tells the form of the firm (`Inc`, `Ltd`).
    static Optional<PartyId> ofBody(List<Token> name) {
        int to = name.size();
        while (to > 1 && FORMS.contains(name.get(to - 1).form())) {
            to--;
        }
        return id(name.subList(0, to).stream().map(Token::form).collect(Collectors.joining(" ")));
    }

    /// Whether the word only tells the form of a firm.
    static boolean isForm(String word) {
        return FORMS.contains(word);
    }

    /// The plural of a noun, as groups are named (`producer` → `PRODUCERS`); bankers speak for banks.
    static String plural(String noun) {
        if (noun.equals("banker")) {
            return "banks";
        }
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        boolean y = noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return y ? noun.substring(0, noun.length() - 1) + "ies" : noun.endsWith("s") ? noun : noun + "s";
    }
}
