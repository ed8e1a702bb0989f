package parley.coding.parties;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.ParleyException;
import parley.model.Party;
import parley.model.PartyId;
import parley.syntax.Token;

/// Who the parties of the world are, what they are called, and who spoke for them when. Immutable and thread-safe.
///
/// The registry of the house comes from text files beside this class; a user's file adds to it or overrides it.
public final class PartyRegistry {
    private static final List<String> FILES = List.of(
            "states.txt",
            "organisations.txt",
            "movements.txt",
            "companies.txt",
            "outlets.txt",
            "places.txt",
            "offices.txt");

    /// Read once, when first asked for.
    private static final class Standard {
        private static final PartyRegistry REGISTRY = new PartyRegistry(embedded());
    }

    private final RegistryBuilder gathered;
    private final Map<PartyId, PartyRecord> records = new LinkedHashMap<>();
    private final NameIndex<Named> names = new NameIndex<>();

    private PartyRegistry(RegistryBuilder gathered) {
        this.gathered = gathered;
        for (PartyRecord party : gathered.parties()) {
            records.put(party.id(), party);
            party.names().forEach(n -> names.add(n, new Named.OfParty(party, Sort.NAME)));
            party.people().forEach(n -> names.add(n, new Named.OfParty(party, Sort.PEOPLE)));
            party.seats().forEach(n -> names.add(n, new Named.OfParty(party, Sort.SEAT)));
        }
        for (Figure figure : gathered.figures()) {
            figure.names().forEach(n -> names.add(n, new Named.OfPerson(figure, Sort.PERSON)));
            variants(figure.shortName()).forEach(n -> names.add(n, new Named.OfPerson(figure, Sort.SURNAME)));
        }
        gathered.others().forEach((name, sort) -> names.add(name, new Named.OfNone(sort)));
        gathered.places().forEach((name, state) -> names.add(name, new Named.OfParty(known(state), Sort.PLACE)));
    }

    /// Reports drop the Arabic article (`Assad` for `al-Assad`) and begin a sentence with a capital (`De Mistura`).
    private static List<String> variants(String shortName) {
        boolean article = shortName.startsWith("al-") || shortName.startsWith("el-");
        String bare = article ? shortName.substring("al-".length()) : shortName;
        String capital = Character.toUpperCase(shortName.charAt(0)) + shortName.substring(1);
        return List.of(shortName, bare, capital);
    }

    /// The registry of the house.
    public static PartyRegistry standard() {
        return Standard.REGISTRY;
    }

    /// This registry and what a user's file says besides.
    ///
    /// @throws ParleyException where the file cannot be read, naming file, line and reason
    public PartyRegistry with(Path userFile) {
        RegistryBuilder builder = gathered.copy();
        try {
            RegistryReader.read(userFile.toString(), Files.readString(userFile), builder);
        } catch (IOException e) {
            throw new ParleyException("cannot read the registry " + userFile + ": " + e.getMessage(), e);
        }
        return new PartyRegistry(builder);
    }

    private static RegistryBuilder embedded() {
        RegistryBuilder builder = new RegistryBuilder();
        FILES.forEach(file -> RegistryReader.read(file, resource(file), builder));
        return builder;
    }

    private static String resource(String file) {
        try (InputStream in = PartyRegistry.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ParleyException("the registry file " + file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ParleyException("cannot read the registry file " + file, e);
        }
    }

    public Optional<Party> party(PartyId id) {
        return record(id).map(PartyRecord::party);
    }

    private PartyRecord known(PartyId state) {
        return record(state).orElseThrow(() -> new ParleyException("a place of a state that no file knows: " + state));
    }

    public Optional<PartyRecord> record(PartyId id) {
        return Optional.ofNullable(records.get(id));
    }

    /// Every party known, in the order of the files.
    public List<PartyRecord> records() {
        return List.copyOf(records.values());
    }

    public List<Figure> figures() {
        return gathered.figures();
    }

    /// The party that bore the whole of `name` (a name, adjective or seat) on that day, where there is exactly one.
    public Optional<PartyId> named(String name, LocalDate on) {
        List<String> words = Words.of(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return mention(words, 0, Optional.of(on))
                .filter(m -> m.to() == words.size())
                .flatMap(Mention::party);
    }

    /// The one person of public life of that full name, middle initials and `Jr.` aside.
    public Optional<Figure> figure(String name) {
        List<String> words = Words.of(name.replaceAll(" (\\p{Lu}\\.|Jr\\.?)(?= |$)", ""));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return mention(words, 0, Optional.empty())
                .filter(m -> m.sort() == Sort.PERSON
                        && m.to() == words.size()
                        && m.figures().size() == 1)
                .map(m -> m.figures().getFirst());
    }

    /// The names of the registry in a sentence, leftmost and longest first, none overlapping.
    ///
    /// @param on the day of publication: names that have passed from one party to another are told apart by it
    public List<Mention> mentions(List<Token> tokens, Optional<LocalDate> on) {
        return among(tokens.stream().map(t -> Words.normal(t.form())).toList(), on);
    }

    /// The names of the registry in a line of text, as [#mentions(List, Optional)] of its words.
    public List<Mention> mentions(String line, Optional<LocalDate> on) {
        return among(Words.of(line.replaceAll("[,;:()]", " ")), on);
    }

    private List<Mention> among(List<String> words, Optional<LocalDate> on) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                Optional<Mention> mention = mention(words, i, on);
                if (mention.isPresent()) {
                    found.add(mention.get());
                    i = mention.get().to() - 1;
                }
            }
        }
        return found;
    }

    private Optional<Mention> mention(List<String> words, int from, Optional<LocalDate> on) {
        NameIndex.Found<Named> found = names.longest(words, from);
        return found == null ? Optional.empty() : Optional.of(Named.mention(from, found.to(), found.values(), on));
    }
}
