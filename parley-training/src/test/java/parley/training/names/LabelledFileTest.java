package parley.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.syntax.names.NameSpan;
import parley.syntax.names.NameType;

class LabelledFileTest {
    @Test
    void leavesArticlesAndGenitivesOutOfNames(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("labelled.tsv");
        Files.writeString(file, "the\tB-GPE\nIsles\tI-GPE\n's\tL-GPE\nfleet\tO\n\nAnna\tU-PERSON\nran\tO\n");
        assertThat(LabelledFile.read(file))
                .containsExactly(
                        new NamedSentence(
                                List.of("the", "Isles", "'s", "fleet"), List.of(new NameSpan(1, 2, NameType.PLACE))),
                        new NamedSentence(List.of("Anna", "ran"), List.of(new NameSpan(0, 1, NameType.PERSON))));
    }
}
