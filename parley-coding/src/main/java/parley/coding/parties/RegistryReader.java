package parley.coding.parties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.model.ParleyException;
import parley.model.Party;
import parley.model.PartyId;

/// Reads registry files; `docs/registry.md` has the format. Errors name file and line.
final class RegistryReader {
    private static final Map<String, Sort> OTHERS = Map.of("outlet", Sort.OUTLET, "place", Sort.PLACE);

    private final String source;
    private final RegistryBuilder builder;
    private Optional<Party.Kind> kind = Optional.empty();
    private Optional<PartyId> officesOf = Optional.empty();
    private Optional<Sort> other = Optional.empty();
    private Optional<PartyId> placesOf = Optional.empty();

    private RegistryReader(String source, RegistryBuilder builder) {
        this.source = source;
        this.builder = builder;
    }

    /// Adds what the lines of `text` say to `builder`.
    static void read(String source, String text, RegistryBuilder builder) {
        RegistryReader reader = new RegistryReader(source, builder);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), i + 1);
        }
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        try {
            if (line.startsWith("[")) {
                section(line);
            } else if (officesOf.isPresent()) {
                OfficeLine.read(line, officesOf.get(), builder);
            } else if (placesOf.isPresent()) {
                names(line).forEach(name -> builder.place(name, placesOf.get()));
            } else if (other.isPresent()) {
                names(line).forEach(name -> builder.add(name, other.get()));
            } else {
                builder.add(party(line));
            }
        } catch (RuntimeException e) {
            throw new ParleyException(
                    source + ", line " + number + ": " + e.getMessage() + "\nMaybe docs/registry.md helps.", e);
        }
    }

    private void section(String line) {
        if (!line.endsWith("]")) {
            throw new ParleyException("a section ends with ]: " + line);
        }
        String[] words = line.substring(1, line.length() - 1).strip().split("\\s+");
        officesOf = of("offices", words);
        placesOf = of("place", words);
        other = OTHERS.entrySet().stream()
                .filter(e -> e.getKey().equals(words[0]))
                .map(Map.Entry::getValue)
                .findFirst();
        if (officesOf.isEmpty() && other.isEmpty()) {
            kind = Optional.of(kind(words[0]));
        }
    }

    /// The party that a section `[offices ID]` or `[place ID]` is about.
    private static Optional<PartyId> of(String section, String[] words) {
        return words.length == 2 && words[0].equals(section) ? Optional.of(new PartyId(words[1])) : Optional.empty();
    }

    private static Party.Kind kind(String word) {
        return Arrays.stream(Party.Kind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new ParleyException("no kind of party: " + word));
    }

    private PartyRecord party(String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length < 2 || columns.length > 5) {
            throw new ParleyException("a party is id | names | people | seats | settings: " + line);
        }
        Party.Kind sort = kind.orElseThrow(() -> new ParleyException("a party stands below its kind, as [state]"));
        List<String> names = list(columns, 1);
        if (names.isEmpty()) {
            throw new ParleyException("a party has a name: " + line);
        }
        Map<String, String> settings = settings(columns.length > 4 ? columns[4] : "");
        return new PartyRecord(
                new Party(new PartyId(columns[0].strip()), names.getFirst(), sort),
                names,
                list(columns, 2),
                list(columns, 3),
                Optional.ofNullable(settings.get("from")).map(Days::first),
                Optional.ofNullable(settings.get("to")).map(Days::end),
                Optional.ofNullable(settings.get("sector")),
                Optional.ofNullable(settings.get("of")).map(PartyId::new));
    }

    private static List<String> list(String[] columns, int column) {
        return column < columns.length ? names(columns[column]) : List.of();
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static Map<String, String> settings(String column) {
        Map<String, String> settings = new TreeMap<>();
        for (String pair : column.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                settings.put(pair.substring(0, equals), pair.substring(equals + 1));
            } else if (!pair.isEmpty()) {
                throw new ParleyException("a setting is key=value: " + pair);
            }
        }
        return settings;
    }
}
