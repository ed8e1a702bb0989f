package parley.coding.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// The part of a name that is used alone: `de Mistura` of `Staffan de Mistura`.
final class Surnames {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "de", "da", "dos", "del", "di", "la", "le", "van", "von", "der", "den",
            "ul", "abu");
    private static final Set<String> ADDITIONS = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III");

    private Surnames() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || word.equals("-") || ADDITIONS.contains(word);
    }

    /// Whether more than a surname stands there: `De Mistura` is none, `Ada Brandt` is.
    static boolean isFull(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return false;
        }
        String first = name.substring(0, space);
        boolean particle = PARTICLES.contains(first.toLowerCase(Locale.ROOT)) && !Gender.isGivenName(first);
        return !particle || isFull(name.substring(space + 1));
    }

    /// The last word of a full name, without what follows it (`Jr.`).
    static String of(String name) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        return space > 0 && ADDITIONS.contains(last) ? of(name.substring(0, space)) : last;
    }

    private static String plain(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 128);
        return ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /// What all spellings of a short name share: `de Mistura`, `De Mistura` and `Mistura`; `al-Assad` and `Assad`.
    static String key(String shortName) {
        String last = plain(of(shortName));
        int hyphen = last.indexOf('-');
        boolean article =
                hyphen > 0 && PARTICLES.contains(last.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return article ? last.substring(hyphen + 1) : last;
    }
}
