package parley.coding.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the longest of many names that begins at a word: a trie over normalised words, one look-up a word read.
///
/// Words are compared without full stops, apostrophes, hyphens and accents, in their own case; a word in capitals of
/// four letters or
/// more also matches its capitalised form, since headlines and old wire copy shout (`MOSCOW`).
final class NameIndex<T> {
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(4);
        private final List<T> ends = new ArrayList<>(1);
    }

    /// What was found: the values of the name, and the index after its last word.
    record Found<T>(List<T> values, int to) {}

    /// Adds a name; one with hyphens also as tokenizers that keep hyphenated words whole read it.
    void add(String name, T value) {
        add(Words.of(name), value);
        if (name.indexOf('-') >= 0) {
            add(Words.of(name.replace("-", "")), value);
        }
    }

    private void add(List<String> words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (!node.ends.contains(value)) {
            node.ends.add(value);
        }
    }

    /// The values of the longest name that begins at `from`, where there is one. `words` are normalised; empty ones are
    /// passed over.
    @Nullable
    Found<T> longest(List<String> words, int from) {
        Node<T> node = step(root, words.get(from));
        Found<T> best = null;
        for (int i = from + 1; node != null; i++) {
            if (!node.ends.isEmpty()) {
                best = new Found<>(List.copyOf(node.ends), i);
            }
            while (i < words.size() && words.get(i).isEmpty()) {
                i++;
            }
            node = i < words.size() ? step(node, words.get(i)) : null;
        }
        return best;
    }

    private static <T> @Nullable Node<T> step(Node<T> node, String word) {
        Node<T> next = node.next.get(word);
        return next != null || !Words.shouted(word) ? next : node.next.get(Words.calmed(word));
    }
}
