package parley.reasoning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parley.model.Document;

/// Which reports are independent. Outlets print the same agency text, trimmed and with their own headline; such copies
/// count once.
///
/// A report copies an earlier one where the shorter of the two shares at least `copyShare` of its runs of five words
/// (Broder, "On the resemblance and containment of documents", 1997; here every fourth run, chosen by its hash). Each
/// report is compared with the first of every family that shares a run with it, so the work stays near linear.
final class Copies {
    private static final int RUN = 5;
    private static final int SAMPLE = 4;
    private final Map<String, String> original = new TreeMap<>();
    private final Map<String, int[]> sketches = new HashMap<>();
    private final Map<Integer, List<String>> holders = new HashMap<>();
    private final double share;

    /// @param documents in a fixed order: the first of a family is its original
    Copies(List<Document> documents, double share) {
        this.share = share;
        documents.forEach(this::place);
    }

    /// How many independent reports stand behind these documents.
    int independent(List<String> documents) {
        return (int) documents.stream()
                .map(d -> original.getOrDefault(d, d))
                .distinct()
                .count();
    }

    private void place(Document document) {
        int[] sketch = sketch(document.text());
        Map<String, Integer> shared = new TreeMap<>();
        for (int run : sketch) {
            holders.getOrDefault(run, List.of()).forEach(d -> shared.merge(d, 1, Integer::sum));
        }
        String source = shared.entrySet().stream()
                .filter(e -> copies(e.getValue(), sketch.length, e.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(document.id());
        original.put(document.id(), source);
        if (source.equals(document.id())) {
            sketches.put(source, sketch);
            Arrays.stream(sketch).forEach(run -> holders.merge(run, List.of(source), Copies::joined));
        }
    }

    private boolean copies(int shared, int length, String other) {
        int shorter = Math.min(length, sketches.getOrDefault(other, new int[0]).length);
        return shared >= share * shorter;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new java.util.ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static int[] sketch(String text) {
        int[] words = Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .mapToInt(String::hashCode)
                .toArray();
        int[] runs = IntStream.rangeClosed(0, words.length - RUN)
                .map(i -> mixed(Arrays.hashCode(Arrays.copyOfRange(words, i, i + RUN))))
                .distinct()
                .toArray();
        int[] sample =
                Arrays.stream(runs).filter(h -> Math.floorMod(h, SAMPLE) == 0).toArray();
        return runs.length < RUN * RUN * SAMPLE ? runs : sample;
    }

    /// Spreads the bits of a sum, so that the sample does not depend on the last word alone.
    private static int mixed(int h) {
        int a = (h ^ (h >>> 16)) * 0x45d9f3b;
        return a ^ (a >>> 16);
    }
}
