package parley.training.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.ParleyException;
import parley.syntax.names.NameSpan;
import parley.syntax.names.NameType;

/// Reads sentences that another tagger labelled: a token a line, its form first and its label last, parted by tabs; an
/// empty
/// line after each sentence. Labels are those of OntoNotes in the scheme BILOU, as NLP4J's decoder prints them.
final class LabelledFile {
    private static final Map<String, NameType> TYPES = Map.of(
            "PERSON", NameType.PERSON,
            "ORG", NameType.ORGANISATION,
            "GPE", NameType.PLACE,
            "LOC", NameType.PLACE,
            "FAC", NameType.PLACE,
            "NORP", NameType.NATIONALITY);
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> GENITIVES = Set.of("'s", "’s", "'");

    private final List<NamedSentence> sentences = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<NameSpan> names = new ArrayList<>();
    private int opened;

    private LabelledFile() {}

    static List<NamedSentence> read(Path file) {
        LabelledFile read = new LabelledFile();
        try {
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(read::line);
        } catch (IOException e) {
            throw new ParleyException("The labelled sentences " + file + " cannot be read: " + e.getMessage(), e);
        }
        read.line("");
        return read.sentences;
    }

    private void line(String line) {
        if (!line.isEmpty()) {
            int tab = line.indexOf('\t');
            token(line.substring(0, tab), line.substring(line.lastIndexOf('\t') + 1));
        } else if (!forms.isEmpty()) {
            sentences.add(new NamedSentence(forms, names));
            forms.clear();
            names.clear();
        }
    }

    private void token(String form, String label) {
        char place = label.charAt(0);
        if (place == 'B' || place == 'U') {
            opened = forms.size();
        }
        forms.add(form);
        if (place == 'L' || place == 'U') {
            type(label).ifPresent(type -> addName(opened, forms.size(), type));
        }
    }

    private static Optional<NameType> type(String label) {
        return Optional.ofNullable(TYPES.get(label.substring(2)));
    }

    private void addName(int from, int to, NameType type) {
        int first = from;
        while (first < to && ARTICLES.contains(forms.get(first).toLowerCase(Locale.ROOT))) {
            first++;
        }
        int end = to;
        while (end > first && GENITIVES.contains(forms.get(end - 1))) {
            end--;
        }
        if (first < end) {
            names.add(new NameSpan(first, end, type));
        }
    }
}
