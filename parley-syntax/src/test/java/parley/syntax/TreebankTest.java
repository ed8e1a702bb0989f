package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.syntax.conllu.Conllu;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.conllu.ConlluWord;

/// Floors of quality on the development parts of the treebanks, with their tokens given; skipped where they are not.
class TreebankTest {
    private static final Syntax SYNTAX = Syntax.load();

    @ParameterizedTest
    @CsvSource({"ewt-dev, 94.9, 88.3, 85.2", "gum-dev, 96.8, 89.0, 86.2"})
    void tagsAndParsesWellEnough(String name, double xpos, double unlabelled, double labelled) {
        Path file = gold().resolve(name + ".conllu");
        assumeTrue(Files.exists(file), "skipped: ../shared/gold/syntax is not here");
        Counts counts = new Counts();
        Conllu.read(file).forEach(counts::add);
        assertThat(100.0 * counts.xpos / counts.words).as("Penn tags").isGreaterThanOrEqualTo(xpos);
        assertThat(100.0 * counts.heads / counts.words).as("heads").isGreaterThanOrEqualTo(unlabelled);
        assertThat(100.0 * counts.arcs / counts.words).as("arcs").isGreaterThanOrEqualTo(labelled);
    }

    private static Path gold() {
        Path here = Path.of("").toAbsolutePath();
        while (here.getParent() != null && !Files.isDirectory(here.resolve("../shared/gold/syntax"))) {
            here = here.getParent();
        }
        return here.resolve("../shared/gold/syntax").normalize();
    }

    private static final class Counts {
        private int words;
        private int xpos;
        private int heads;
        private int arcs;

        void add(ConlluSentence sentence) {
            List<ConlluWord> gold = sentence.words();
            Sentence read = SYNTAX.parse(sentence.forms());
            for (int i = 0; i < read.tokens().size(); i++) {
                add(gold.get(i), read.tokens().get(i));
            }
        }

        private void add(ConlluWord gold, Token read) {
            words++;
            xpos += gold.xpos().equals(read.xpos()) ? 1 : 0;
            boolean head = gold.head() == read.head();
            heads += head ? 1 : 0;
            arcs += head && gold.universalRelation().equals(ConlluWord.universal(read.relation())) ? 1 : 0;
        }
    }
}
