package parley.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.names.NameSpan;
import parley.syntax.names.NameType;

class GumNamesTest {
    private static final ConlluSentence SENTENCE = new ConlluSentence(List.of(
            "1\tthe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-cf1-3-sgl",
            "2\tenvoy\tenvoy\tNOUN\tNN\t_\t3\tnmod:desc\t_\t_",
            "3\tAnna\tAnna\tPROPN\tNNP\t_\t5\tnsubj\t_\t_",
            "4\tBerg\tBerg\tPROPN\tNNP\t_\t3\tflat\t_\tEntity=1)",
            "5\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_",
            "6\tthe\tthe\tDET\tDT\t_\t7\tdet\t_\tEntity=(2-organization-new-cf2-2-sgl",
            "7\tUniversity\tUniversity\tPROPN\tNNP\t_\t5\tobj\t_\t_",
            "8\tof\tof\tADP\tIN\t_\t9\tcase\t_\t_",
            "9\tTorville\tTorville\tPROPN\tNNP\t_\t7\tnmod\t_\tEntity=(3-place-new-cf3-1-sgl)2)",
            "10\tby\tby\tADP\tIN\t_\t12\tcase\t_\t_",
            "11\ta\ta\tDET\tDT\t_\t12\tdet\t_\tEntity=(4-place-new-cf4-2-sgl",
            "12\tpark\tpark\tNOUN\tNN\t_\t5\tobl\t_\tEntity=4)"));

    @Test
    void takesWhatTheTreeTiesToAProperHead() {
        assertThat(GumNames.of(SENTENCE).names())
                .containsExactly(new NameSpan(2, 4, NameType.PERSON), new NameSpan(6, 9, NameType.ORGANISATION));
    }

    @Test
    void addsNationalitiesThatStandFree() {
        NamedSentence other = new NamedSentence(
                SENTENCE.forms(),
                List.of(new NameSpan(2, 3, NameType.NATIONALITY), new NameSpan(11, 12, NameType.NATIONALITY)));
        assertThat(GumNames.of(SENTENCE).withNationalities(other).names())
                .contains(new NameSpan(11, 12, NameType.NATIONALITY))
                .doesNotContain(new NameSpan(2, 3, NameType.NATIONALITY));
    }
}
