package parley.coding.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import parley.model.PartyId;

/// The stable id of a party that no registry knows: its name in upper case, words joined by hyphens (`IG-METALL`).
final class PartyNames {
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
