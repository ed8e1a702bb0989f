package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.syntax.conllu.Conllu;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.conllu.TreebankText;
import parley.syntax.conllu.TreebankText.Place;

/// Sentences and tokens of raw text, against the treebanks' development parts; skipped where they are not.
class RawTextTest {
    @ParameterizedTest
    @CsvSource({"ewt-dev, 98.5, 80", "gum-dev, 99, 90"})
    void findsSentencesAndWordsInRawText(String name, double words, double sentences) {
        Path file = SharedGold.file("syntax/" + name + ".conllu");
        Tally wordTally = new Tally();
        Tally sentenceTally = new Tally();
        for (TreebankText document : TreebankText.of(Conllu.read(file))) {
            TokenSpans tokens = Tokenizer.tokenize(document.text());
            for (int i = 0; i < tokens.size(); i++) {
                wordTally.add(document.words(), tokens.start(i), tokens.end(i));
            }
            SentenceSplitter.split(document.text(), tokens)
                    .forEach(s -> sentenceTally.add(document.sentences(), s.start(0), s.end(s.size() - 1)));
            wordTally.gold += document.words().size();
            sentenceTally.gold += document.sentences().size();
        }
        assertThat(wordTally.f1()).as("words").isGreaterThanOrEqualTo(words);
        assertThat(sentenceTally.f1()).as("sentences").isGreaterThanOrEqualTo(sentences);
    }

    private static final class Tally {
        private int gold;
        private int found;
        private int right;

        void add(Set<Place> places, int start, int end) {
            found++;
            right += places.contains(new Place(start, end)) ? 1 : 0;
        }

        double f1() {
            return 200.0 * right / (gold + found);
        }
    }

    @Test
    void rebuildsTheTextOfADocument() {
        List<ConlluSentence> treebank = Conllu.sentences(List.of(
                "# newdoc id = a",
                "# text = Go!",
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
                "2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_",
                "",
                "# newpar",
                "# text = No.",
                "1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No",
                "2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_"));
        TreebankText document = TreebankText.of(treebank).getFirst();
        assertThat(document.text()).isEqualTo("Go!\n\nNo.");
        assertThat(document.sentences()).containsExactlyInAnyOrder(new Place(0, 3), new Place(5, 8));
        assertThat(document.words()).hasSize(4).contains(new Place(5, 7));
    }
}
