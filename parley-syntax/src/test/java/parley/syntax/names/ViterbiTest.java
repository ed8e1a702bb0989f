package parley.syntax.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViterbiTest {
    private static final int FIRST = NameLabels.first(NameType.PERSON);
    private static final int INNER = NameLabels.inner(NameType.PERSON);

    private static int[] scores(int label, int score) {
        int[] scores = new int[NameLabels.COUNT];
        scores[label] = score;
        return scores;
    }

    @Test
    void neverStartsANameInItsMiddle() {
        int[][] scores = {scores(INNER, 9), scores(INNER, 9)};
        assertThat(Viterbi.best(scores, (before, label) -> 0)).containsExactly(FIRST, INNER);
    }

    @Test
    void weighsWhatFollowsWhat() {
        int[] second = scores(FIRST, 3);
        second[INNER] = 2;
        int[][] scores = {scores(FIRST, 3), second};
        assertThat(Viterbi.best(scores, (before, label) -> 0)).containsExactly(FIRST, FIRST);
        assertThat(Viterbi.best(scores, (before, label) -> before == FIRST && label == FIRST ? -5 : 0))
                .containsExactly(FIRST, INNER);
    }

    @Test
    void readsNamesBackFromTheirLabels() {
        List<NameSpan> names = List.of(
                new NameSpan(0, 2, NameType.PERSON),
                new NameSpan(2, 3, NameType.PERSON),
                new NameSpan(4, 6, NameType.PLACE));
        assertThat(NameLabels.names(NameLabels.of(names, 7))).isEqualTo(names);
    }

    @Test
    void cutsAPathOfClassesToItsStart() {
        assertThat(WordClasses.start(0b1_1011, 2)).isEqualTo(0b1_10);
        assertThat(WordClasses.start(0b1_1011, 6)).isEqualTo(0b1_1011);
    }
}
