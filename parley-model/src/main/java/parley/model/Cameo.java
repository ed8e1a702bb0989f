package parley.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The codes of CAMEO: their names, Goldstein's scores, and what PLOVER makes of each. Read once from `cameo.tsv`;
/// immutable.
public final class Cameo {
    private static final Cameo STANDARD = new Cameo(read());

    private final Map<String, Code> codes;

    private Cameo(Map<String, Code> codes) {
        this.codes = codes;
    }

    /// One code.
    ///
    /// @param goldstein as printed there (`-4.4`), from -10 to 10
    /// @param category  empty where PLOVER has none (statements, code 01)
    public record Code(
            String code,
            Optional<String> name,
            Optional<String> goldstein,
            Optional<Event.Category> category,
            Optional<String> mode,
            List<String> contexts) {
        public Code {
            contexts = List.copyOf(contexts);
        }
    }

    public static Cameo standard() {
        return STANDARD;
    }

    /// The code of exactly these digits.
    public Optional<Code> find(String digits) {
        return Optional.ofNullable(codes.get(digits));
    }

    /// The code, or where there is none the longest one above it.
    public Optional<Code> nearest(String digits) {
        for (int length = digits.length(); length >= 2; length--) {
            Code code = codes.get(digits.substring(0, length));
            if (code != null && code.name().isPresent()) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /// PLOVER's category of the code, or that of the longest one above it that has one.
    public Optional<Event.Category> category(String digits) {
        for (int length = digits.length(); length >= 2; length--) {
            Optional<Event.Category> category =
                    find(digits.substring(0, length)).flatMap(Code::category);
            if (category.isPresent()) {
                return category;
            }
        }
        return Optional.empty();
    }

    private static Map<String, Code> read() {
        Map<String, Code> codes = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Cameo.class.getResourceAsStream("cameo.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Cameo::code)
                    .forEach(code -> codes.put(code.code(), code));
        } catch (IOException e) {
            throw new ParleyException("cameo.tsv cannot be read", e);
        }
        return codes;
    }

    private static Code code(String line) {
        String[] cells = line.split("\t");
        return new Code(
                cells[0],
                known(cells[1]),
                known(cells[2]),
                known(cells[3]).map(Event.Category::valueOf),
                known(cells[4]),
                known(cells[5]).map(c -> Arrays.asList(c.split(","))).orElse(List.of()));
    }

    private static Optional<String> known(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }
}
