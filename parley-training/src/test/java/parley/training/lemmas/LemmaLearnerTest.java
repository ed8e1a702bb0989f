package parley.training.lemmas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.syntax.Lemmatizer;

class LemmaLearnerTest {
    private static LemmaLearner learner() {
        LemmaLearner learner = new LemmaLearner();
        for (String verb : new String[] {"talk", "walk", "ask", "end", "back"}) {
            learner.add(verb + "ed", "VBD", verb);
        }
        learner.add("went", "VBD", "go");
        return learner;
    }

    @Test
    void carriesAnEndingOverToWordsNeverSeen() {
        assertThat(Lemmatizer.of(learner().rules()).lemma("sulked", "VBD")).isEqualTo("sulk");
    }

    @Test
    void keepsAnIrregularFormToItself() {
        Lemmatizer lemmatizer = Lemmatizer.of(learner().rules());
        assertThat(lemmatizer.lemma("went", "VBD")).isEqualTo("go");
        assertThat(lemmatizer.lemma("bent", "VBD")).isEqualTo("bent");
    }

    @Test
    void asksRawTextWhichBaseFormExists() {
        LemmaLearner learner = learner();
        Map<String, Integer> words = Map.of("provoked", 4, "provoke", 9);
        new UnseenVerbs(words, Lemmatizer.of(learner.rules())).teach(learner);
        assertThat(Lemmatizer.of(learner.rules()).lemma("provoked", "VBD")).isEqualTo("provoke");
    }

    @Test
    void writesTheSameRulesEachTime() {
        assertThat(learner().rules()).isEqualTo(learner().rules());
    }
}
