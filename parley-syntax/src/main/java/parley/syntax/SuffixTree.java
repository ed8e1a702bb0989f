package parley.syntax;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rules by the ends of words: the rule of the longest ending of a word that has one. `^` before an ending means that
/// the word starts there. Filled once, then only read.
final class SuffixTree<R> {
    private static final char WORD_START = '^';

    private final Map<Character, SuffixTree<R>> longer = new HashMap<>();
    private @Nullable R rule;

    void put(String suffix, R newRule) {
        SuffixTree<R> node = this;
        for (int i = suffix.length() - 1; i >= 0; i--) {
            node = node.longer.computeIfAbsent(suffix.charAt(i), c -> new SuffixTree<>());
        }
        node.rule = newRule;
    }

    /// The rule for a word, read without regard to case; none where not even the empty ending has one.
    @Nullable
    R find(String word) {
        SuffixTree<R> node = this;
        R found = rule;
        for (int i = word.length() - 1; i >= -1; i--) {
            node = node.longer.get(i < 0 ? WORD_START : Character.toLowerCase(word.charAt(i)));
            if (node == null) {
                break;
            }
            found = node.rule == null ? found : node.rule;
        }
        return found;
    }
}
