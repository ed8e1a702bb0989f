package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text, Tokenizer.tokenize(text)).stream()
                .map(s -> text.substring(s.start(0), s.end(s.size() - 1)))
                .toList();
    }

    /// Each `|` marks where the next sentence has to start.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks began on Monday. |The envoys left on Friday.",
                "Gen. A. B. Korda met Mr. Lind. |He then left.",
                "The U.S. envoy and the U.S. Senate disagreed.",
                "He flew to the U.S. |The talks went on.",
                "They met at 10 a.m. |But nothing was agreed.",
                "Will they come? |Nobody knows. |Then... |Silence!",
                "“We are ready. |We will come,” he said.",
                "“Are they ready?” Anna Berg asked.",
                "“Are they ready?” she asked. |“No.” |The room fell still.",
                "\"We will not come.\" |The minister left.",
                "(The ministry denied this.) |Talks resume today.",
                "It cost 3.5 million. |2 people left. |¿Why?",
                "The company is Harrow Inc. of Torland.",
                "The omission … was his.",
                "The plan failed. |al-Sharif said so.",
            })
    void startsASentenceWhereOneCanStart(String marked) {
        String text = marked.replace("|", "");
        List<String> expected = List.of(marked.split(" \\|"));
        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void endsAHeadlineWithoutAFullStopAtTheBlankLine() {
        assertThat(sentences("Envoys arrive for talks\n\nTORVILLE, May 3 (Wire) - Envoys arrived on Monday."))
                .containsExactly("Envoys arrive for talks", "TORVILLE, May 3 (Wire) - Envoys arrived on Monday.");
    }

    @Test
    void takesEachLineAsAParagraphWhereLinesAreNotWrapped() {
        assertThat(sentences("Envoys arrive\nThe envoys arrived on Monday\nNobody met them.\r\nThey left."))
                .containsExactly("Envoys arrive", "The envoys arrived on Monday", "Nobody met them.", "They left.");
    }

    @Test
    void readsOnWhereALongLineEndsInTheMiddleOfAName() {
        assertThat(sentences(
                        "Envoys arrive\n\nThe envoys of Torland arrived in the old port on the river, and Foreign\n"
                                + "Minister Anna Berg, who had waited for them on the quay since Monday, led them to the Torville\n"
                                + "Palace.\n"))
                .hasSize(2);
    }

    @Test
    void aLongHeadlineOverItsReportIsNoWrappedLine() {
        assertThat(sentences("Envoys of Torland arrive in the old port on the river for talks with Minister Berg\n"
                        + "Torville saw them come on Monday.\n"))
                .hasSize(2);
    }

    @Test
    void readsOnOverTheEndsOfWrappedLines() {
        assertThat(sentences("The envoys of\nTorland arrived on\nmonday and left the\nTorville palace at\nnoon."))
                .hasSize(1);
    }

    @Test
    void keepsTheNumberOfAnItemWithItsItem() {
        assertThat(sentences("1. Both sides withdraw.\n2. Prisoners go home."))
                .containsExactly("1. Both sides withdraw.", "2. Prisoners go home.");
    }

    @Test
    void findsNoSentenceInATextWithoutWords() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \n\u0000\u200F\n ")).isEmpty();
    }
}
