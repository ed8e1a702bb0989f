package parley.reasoning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.model.Matter;
import parley.model.Measure.Action;
import parley.model.ParleyException;

/// Which measures one doer cannot do both of, as data: a line a pair, `matter action matter action targets`.
///
/// ```
/// * do * stop same
/// territory do recognition do different
/// ```
/// The first line reads: any matter done and the same matter stopped, towards the same target (or where one names
/// none). The second: respecting one party's territory, and recognising another party's claim.
public final class Clashes {
    private static final Clashes STANDARD = parse(Lines.ofResource("clashes.txt"));
    private final List<Pair> pairs;

    private Clashes(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /// How the targets of two measures must lie for them to clash.
    public enum Targets {
        /// equal, or one of them left open
        SAME,
        /// both named, and different
        DIFFERENT
    }

    /// One kind of measure; an empty matter stands for any, the same on both sides of a pair.
    public record Kind(Optional<Matter> matter, Action action) {
        boolean covers(Matter other, Action done) {
            return action == done && matter.map(other::equals).orElse(true);
        }
    }

    /// Two kinds of measures that exclude each other.
    public record Pair(Kind one, Kind other, Targets targets) {}

    /// The table of the codebook.
    public static Clashes standard() {
        return STANDARD;
    }

    public static Clashes of(List<Pair> pairs) {
        return new Clashes(pairs);
    }

    /// Reads lines as above; blank lines and lines that start with `#` say nothing.
    public static Clashes parse(List<String> lines) {
        return new Clashes(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Clashes::pair)
                .toList());
    }

    public List<Pair> pairs() {
        return pairs;
    }

    private static Pair pair(String line) {
        String[] words = line.split("\\s+");
        if (words.length != 5 || words[0].equals("*") != words[2].equals("*")) {
            throw new ParleyException("not a clash: \"" + line + "\". Maybe write: withdrawal do withdrawal stop same");
        }
        return new Pair(
                kind(words[0], words[1], line), kind(words[2], words[3], line), value(Targets.class, words[4], line));
    }

    private static Kind kind(String matter, String action, String line) {
        Optional<Matter> named = matter.equals("*") ? Optional.empty() : Optional.of(new Matter(matter));
        return new Kind(named, value(Action.class, action, line));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String word, String line) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ParleyException("unknown word \"" + word + "\" in the clash \"" + line + "\"", e);
        }
    }
}
