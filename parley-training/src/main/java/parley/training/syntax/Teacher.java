package parley.training.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parley.model.ParleyException;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.syntax.conllu.ConlluSentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads raw reports (JSON lines with a `text`, gzipped or not) with a learned network and labels their sentences.
final class Teacher {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private final Syntax syntax;
    private final JsonMapper json = JsonMapper.builder().build();

    Teacher(Syntax syntax) {
        this.syntax = syntax;
    }

    /// Labelled sentences from the start of a file, until they have so many tokens.
    List<ConlluSentence> label(Path reports, int tokens) {
        List<ConlluSentence> labelled = new ArrayList<>();
        try (BufferedReader lines = open(reports)) {
            int count = 0;
            for (String line = lines.readLine(); line != null && count < tokens; line = lines.readLine()) {
                count += label(line, labelled);
            }
        } catch (IOException e) {
            throw new ParleyException("The reports " + reports + " cannot be read: " + e.getMessage(), e);
        }
        return labelled;
    }

    private int label(String line, List<ConlluSentence> labelled) {
        JsonNode report = json.readTree(line);
        int count = 0;
        for (Sentence sentence : syntax.read(report.path("text").asString())) {
            int size = sentence.tokens().size();
            if (size >= SHORTEST && size <= LONGEST) {
                labelled.add(ConlluSentence.of(sentence));
                count += size;
            }
        }
        return count;
    }

    private static BufferedReader open(Path reports) throws IOException {
        InputStream in = Files.newInputStream(reports);
        InputStream plain = reports.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
