package parley.syntax.conllu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.model.ParleyException;

/// Reads CoNLL-U files.
public final class Conllu {
    private Conllu() {}

    /// The sentences of a file, in order. Fails with a [ParleyException] that names the file.
    public static List<ConlluSentence> read(Path file) {
        try {
            return sentences(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ParleyException("The CoNLL-U file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The sentences that these lines make: an empty line ends each.
    public static List<ConlluSentence> sentences(List<String> lines) {
        List<ConlluSentence> sentences = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                sentences.add(new ConlluSentence(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            sentences.add(new ConlluSentence(open));
        }
        return sentences;
    }
}
