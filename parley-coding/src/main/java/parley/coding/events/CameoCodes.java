package parley.coding.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.model.Event.Category;
import parley.model.ParleyException;

/// What PLOVER makes of each CAMEO code: category, mode and contexts. Read once from `cameo.tsv`; immutable.
public final class CameoCodes {
    private static final CameoCodes STANDARD = read();

    private final Map<String, Entry> entries;

    private CameoCodes(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /// One code; no category where PLOVER has none (statements, code 01).
    record Entry(String code, Optional<Category> category, Optional<String> mode, List<String> contexts) {
        Entry {
            contexts = List.copyOf(contexts);
        }
    }

    public static CameoCodes standard() {
        return STANDARD;
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /// The category of `code`, or that of the longest code above it that has one.
    Optional<Category> category(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Optional<Category> category = find(code.substring(0, length)).flatMap(Entry::category);
            if (category.isPresent()) {
                return category;
            }
        }
        return Optional.empty();
    }

    private static CameoCodes read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CameoCodes.class.getResourceAsStream("cameo.tsv")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(CameoCodes::entry)
                    .forEach(e -> entries.put(e.code(), e));
        } catch (IOException e) {
            throw new ParleyException("cameo.tsv cannot be read", e);
        }
        return new CameoCodes(entries);
    }

    private static Entry entry(String line) {
        String[] cells = line.split("\t");
        return new Entry(
                cells[0],
                known(cells[1]).map(Category::valueOf),
                known(cells[2]),
                known(cells[3]).map(c -> Arrays.asList(c.split(","))).orElse(List.of()));
    }

    private static Optional<String> known(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }
}
