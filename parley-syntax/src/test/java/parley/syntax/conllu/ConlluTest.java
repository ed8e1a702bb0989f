package parley.syntax.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.ParleyException;
import parley.syntax.Syntax;

class ConlluTest {
    private static final List<String> LINES = """
            # text = They don't talk.
            1\tThey\tthey\tPRON\tPRP\tCase=Nom\t4\tnsubj\t4:nsubj\t_
            2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\ttalk\ttalk\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            4.1\ttalk\ttalk\tVERB\tVB\t_\t_\t_\t4:conj\t_
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
            """.lines().toList();

    @Test
    void readsWordsAndLeavesMultiwordTokensAndEmptyNodesOut() {
        List<ConlluSentence> sentences = Conllu.sentences(LINES);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst().forms()).containsExactly("They", "do", "n't", "talk", ".");
        assertThat(sentences.getFirst().words()).extracting(ConlluWord::head).containsExactly(3, 3, 3, -1, 3);
        assertThat(sentences.getFirst().comment("text")).contains("They don't talk.");
        assertThat(sentences.getLast().comment("text")).isEmpty();
    }

    @Test
    void keepsGivenTokensAndMultiwordLinesWhenItReplacesTheTree() {
        ConlluSentence gold = Conllu.sentences(LINES).getFirst();
        ConlluSentence read = gold.with(Syntax.load().parse(gold.forms()));
        assertThat(read.forms()).isEqualTo(gold.forms());
        assertThat(read.lines()).contains("# text = They don't talk.", "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_");
        assertThat(read.lines()).noneMatch(line -> line.startsWith("4.1"));
        assertThat(read.words().get(3).misc()).isEqualTo("SpaceAfter=No");
        assertThat(read.words()).filteredOn(word -> word.head() == -1).hasSize(1);
    }

    @Test
    void writesWhatItReads() {
        ConlluSentence written =
                ConlluSentence.of(Syntax.load().read("They talk.").getFirst());
        assertThat(Conllu.sentences(written.lines())).containsExactly(written);
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        assertThatThrownBy(() -> Conllu.read(Path.of("no-such.conllu")))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("no-such.conllu");
    }

    @Test
    void tellsSubtypesFromRelations() {
        assertThat(ConlluWord.universal("nsubj:pass")).isEqualTo("nsubj");
        assertThat(ConlluWord.universal("obj")).isEqualTo("obj");
    }
}
