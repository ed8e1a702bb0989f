package parley.coding.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.coding.reading.Tree;
import parley.model.Matter;
import parley.model.ParleyException;

/// The matters, the words and frames that express them, the words that put a stance, and what clashes.
/// Read from a plain file that a user can extend or replace (docs/codebook.md). Immutable and thread-safe.
public final class Codebook {
    private final List<Definition> matters;
    private final Phrases phrases;
    private final Connectives connectives;
    private final List<Clash> clashes;

    /// A matter with what `do` and `stop` mean for it, in plain words.
    public record Definition(Matter matter, String meansDo, String meansStop) {}

    Codebook(CodebookFile file) {
        matters = List.copyOf(file.definitions());
        phrases = file.phrases();
        connectives = file.connectives();
        clashes = List.copyOf(file.clashes());
    }

    /// The embedded codebook.
    public static Codebook standard() {
        CodebookFile file = new CodebookFile("codebook.txt");
        standard(file);
        return new Codebook(file);
    }

    /// The codebook of a user's file: alone, or on top of the embedded one where it says `extends standard`.
    ///
    /// @throws ParleyException where it cannot be read or a line is not understood, naming the file and the line
    public static Codebook of(Path path) {
        CodebookFile file = new CodebookFile(path.toString());
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            if (lines.stream().anyMatch(line -> line.strip().equals("extends standard"))) {
                standard(file);
            }
            file.read(lines);
        } catch (IOException e) {
            throw new ParleyException("codebook " + path + " cannot be read: " + e.getMessage(), e);
        }
        return new Codebook(file);
    }

    private static void standard(CodebookFile file) {
        try (InputStream in = Codebook.class.getResourceAsStream("codebook.txt")) {
            if (in == null) {
                throw new ParleyException("the embedded codebook is missing");
            }
            file.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new ParleyException("the embedded codebook cannot be read", e);
        }
    }

    /// The matters in the order of the file.
    public List<Definition> matters() {
        return matters;
    }

    public Optional<Definition> matter(Matter matter) {
        return matters.stream().filter(d -> d.matter().equals(matter)).findFirst();
    }

    /// The senses of the words of one sentence.
    public Senses senses(Tree tree) {
        return new Senses(tree, phrases.in(tree));
    }

    public Connectives connectives() {
        return connectives;
    }

    /// What one doer cannot do together; both directions are meant.
    public List<Clash> clashes() {
        return clashes;
    }
}
