package parley.coding.actors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import parley.model.ParleyException;

/// Reads a word list of this package: sections in brackets, words below them, `#` before remarks.
final class WordFile {
    private WordFile() {}

    /// Hands every line that is neither section nor remark to `line`, with its section.
    static void read(String file, BiConsumer<String, String> line) {
        String section = "";
        for (String text : text(file).lines().map(String::strip).toList()) {
            if (text.startsWith("[")) {
                section = text.substring(1, text.length() - 1);
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                line.accept(section, text);
            }
        }
    }

    private static String text(String file) {
        try (InputStream in = WordFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ParleyException("the word list " + file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ParleyException("cannot read the word list " + file, e);
        }
    }
}
