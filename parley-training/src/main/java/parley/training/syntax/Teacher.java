package parley.training.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.syntax.conllu.ConlluSentence;
import parley.training.text.RawText;

/// Reads raw reports with a learned network and labels their sentences.
final class Teacher {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private final Syntax syntax;
    private final int most;

    /// A teacher who labels so many tokens of each file.
    Teacher(Syntax syntax, int most) {
        this.syntax = syntax;
        this.most = most;
    }

    /// Labelled sentences from the start of a file.
    List<ConlluSentence> label(Path reports) {
        List<ConlluSentence> labelled = new ArrayList<>();
        int[] count = {0};
        RawText.forEach(reports, text -> {
            if (count[0] < most) {
                count[0] += label(text, labelled);
            }
        });
        return labelled;
    }

    private int label(String text, List<ConlluSentence> labelled) {
        int count = 0;
        for (Sentence sentence : syntax.read(text)) {
            int size = sentence.tokens().size();
            if (size >= SHORTEST && size <= LONGEST) {
                labelled.add(ConlluSentence.of(sentence));
                count += size;
            }
        }
        return count;
    }
}
