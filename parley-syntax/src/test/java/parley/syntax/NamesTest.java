package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Names in sentences of our own, and a floor of quality on the marked development sentences.
class NamesTest {
    private static final double FLOOR = 72;
    private static final Syntax SYNTAX = Syntax.load();

    private record Marked(List<String> forms, Set<Name> names) {}

    private static List<String> names(String text) {
        Sentence sentence = SYNTAX.read(text).getFirst();
        return sentence.names().stream()
                .map(name -> name.kind() + " "
                        + text.substring(
                                sentence.tokens().get(name.from()).start(),
                                sentence.tokens().get(name.to() - 1).end()))
                .toList();
    }

    @Test
    void tellsPersonsPlacesAndNationalitiesApart() {
        assertThat(names("The Russian envoy met Maria Jensen in Copenhagen on Monday."))
                .containsExactly("NATIONALITY Russian", "PERSON Maria Jensen", "PLACE Copenhagen");
    }

    @Test
    void findsNoNameWhereNoneIs() {
        assertThat(names("The talks failed because nobody came.")).isEmpty();
    }

    @Test
    void findsNamesOfTheDevelopmentSentences() throws IOException {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (Marked sentence : read(Files.readAllLines(SharedGold.file("names/uner-ewt-dev.iob2")))) {
            Set<Name> names = new HashSet<>(SYNTAX.parse(sentence.forms).names());
            names.removeIf(name -> name.kind() == Name.Kind.NATIONALITY);
            gold += sentence.names.size();
            found += names.size();
            names.retainAll(sentence.names);
            right += names.size();
        }
        assertThat(200.0 * right / (gold + found)).isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<Marked> read(List<String> lines) {
        List<Marked> sentences = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                sentences.add(new Marked(List.copyOf(forms), spans(labels)));
                forms.clear();
                labels.clear();
            } else if (!line.startsWith("#")) {
                forms.add(line.split("\t")[1]);
                labels.add(line.split("\t")[2]);
            }
        }
        return sentences;
    }

    private static Set<Name> spans(List<String> labels) {
        Set<Name> names = new HashSet<>();
        for (int from = 0; from < labels.size(); from++) {
            if (labels.get(from).startsWith("B-")) {
                int to = from + 1;
                while (to < labels.size() && labels.get(to).startsWith("I-")) {
                    to++;
                }
                names.add(new Name(from, to, kind(labels.get(from))));
            }
        }
        return names;
    }

    private static Name.Kind kind(String label) {
        return switch (label) {
            case "B-PER" -> Name.Kind.PERSON;
            case "B-ORG" -> Name.Kind.ORGANISATION;
            case "B-LOC" -> Name.Kind.PLACE;
            default -> Name.Kind.NATIONALITY;
        };
    }
}
