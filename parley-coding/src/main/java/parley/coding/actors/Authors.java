package parley.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.parties.Mention;
import parley.coding.parties.PartyRegistry;
import parley.coding.parties.Sort;
import parley.model.Document;
import parley.model.PartyId;
import parley.model.Person;
import parley.model.Publication;

/// Whose own words a whole document is: a title such as `Joint Statement from A and B` or `Remarks by President X`
/// names those who speak in it. Empty for a report of somebody else's.
final class Authors {
    private static final Set<String> OWN_WORDS = Set.of(
            "statement",
            "communique",
            "communiqué",
            "declaration",
            "remarks",
            "speech",
            "address",
            "readout",
            "letter",
            "transcript");
    /// How many words a signature before it has at most.
    private static final int LONGEST = 5;

    private static final Set<String> LEADING = Set.of("from", "by", "of");
    private static final Set<String> ENDING =
            Set.of("on", "following", "with", "at", "regarding", "after", "to", "about");

    private Authors() {}

    static List<PartyId> of(Document document, PartyRegistry registry) {
        List<String> words = List.of(document.title().orElse("").split("[^\\p{L}\\p{N}’'.-]+"));
        int own = first(words, OWN_WORDS, 0);
        int from = own < 0 ? -1 : first(words, LEADING, own);
        Optional<LocalDate> day = document.publication().map(Publication::date);
        if (from < 0) {
            return leading(words, own, registry, day);
        }
        int end = first(words, ENDING, from + 1);
        List<String> names = words.subList(from + 1, end < 0 ? words.size() : end);
        return parties(registry.mentions(String.join(" ", names), day), day);
    }

    /// `President X Statement on the Truce`.
    private static List<PartyId> leading(List<String> words, int own, PartyRegistry registry, Optional<LocalDate> day) {
        boolean signed = own > 0
                && own <= LONGEST
                && own + 1 < words.size()
                && Character.isUpperCase(words.get(own).codePointAt(0))
                && ENDING.contains(words.get(own + 1).toLowerCase(Locale.ROOT));
        return signed ? parties(registry.mentions(String.join(" ", words.subList(0, own)), day), day) : List.of();
    }

    private static int first(List<String> words, Set<String> of, int from) {
        for (int i = from; i < words.size(); i++) {
            if (of.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static List<PartyId> parties(List<Mention> mentions, Optional<LocalDate> day) {
        List<PartyId> parties = new ArrayList<>();
        for (Mention mention : mentions) {
            party(mention, day).filter(p -> !parties.contains(p)).ifPresent(parties::add);
        }
        return List.copyOf(parties);
    }

    private static Optional<PartyId> party(Mention mention, Optional<LocalDate> day) {
        if (mention.ofPerson()) {
            return mention.figures().stream()
                    .flatMap(f -> f.person().offices().stream())
                    .filter(o -> day.map(o::heldOn).orElse(false))
                    .map(Person.Office::party)
                    .findFirst();
        }
        boolean speaks = mention.sort() != Sort.OUTLET && mention.sort() != Sort.PLACE;
        return mention.party().filter(p -> speaks);
    }
}
