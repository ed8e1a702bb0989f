package parley.training.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import parley.model.ParleyException;
import tools.jackson.databind.ObjectMapper;

/// Reads raw text: files with one JSON document with a `text` a line, or folders of `.json` files with one such
/// document each.
/// Of a letter only what its writer wrote is read.
public final class RawText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private RawText() {}

    /// Hands every text of a file or folder on, in order. Fails with a [ParleyException] that names the file.
    public static void forEach(Path source, Consumer<String> text) {
        files(source).forEach(file -> texts(file, text));
    }

    private static List<Path> files(Path source) {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ParleyException("The folder " + source + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void texts(Path file, Consumer<String> text) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    String read = JSON.readTree(line).path("text").asString("");
                    text.accept(Mail.is(read) ? Mail.body(read) : read);
                }
            }
        } catch (IOException e) {
            throw new ParleyException("The raw text " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The lines of a file, packed or not, that are not blank. Fails with a [ParleyException] that names the file.
    public static List<String> lines(Path file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new ParleyException("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }

    /// How often each word that is written in lower case stands in the files, sorted by word.
    public static Map<String, Integer> wordCounts(List<Path> files) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : files) {
            forEach(file, text -> {
                for (String word : NO_LETTERS.split(text)) {
                    if (word.equals(word.toLowerCase(Locale.ROOT))) {
                        counts.merge(word, 1, Integer::sum);
                    }
                }
            });
        }
        return counts;
    }
}
