package parley.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Reads word lists that stand beside the classes: a line `kind word word …`, `#` starts a remark.
final class WordLists {
    private WordLists() {}

    /// Each word of the list with its kind.
    static <K> Map<String, K> read(String resource, Function<String, K> kind) {
        Map<String, K> kinds = new HashMap<>();
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + resource + " is missing from parley-syntax");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                addLine(line, kind, kinds);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + resource + " cannot be read", e);
        }
        return Map.copyOf(kinds);
    }

    private static <K> void addLine(String line, Function<String, K> kind, Map<String, K> kinds) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
            kinds.put(words[i], kind.apply(words[0]));
        }
    }
}
