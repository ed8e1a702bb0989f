package parley.training.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.syntax.Syntax;
import parley.syntax.conllu.ConlluSentence;
import parley.training.text.RawText;

/// Reads raw reports with a learned network and labels their sentences.
final class Teacher {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;
    private static final int AT_ONCE = 64;

    private final Syntax syntax;
    private final int most;

    /// A teacher who labels so many tokens of each file.
    Teacher(Syntax syntax, int most) {
        this.syntax = syntax;
        this.most = most;
    }

    /// Labelled sentences from the start of a file; texts are read side by side and kept in their order.
    List<ConlluSentence> label(Path reports) {
        List<String> texts = new ArrayList<>();
        RawText.forEach(reports, texts::add);
        List<ConlluSentence> labelled = new ArrayList<>();
        int count = 0;
        for (int from = 0; from < texts.size() && count < most; from += AT_ONCE) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            for (List<ConlluSentence> one :
                    some.parallelStream().map(this::label).toList()) {
                if (count < most) {
                    labelled.addAll(one);
                    count += one.stream()
                            .mapToInt(sentence -> sentence.lines().size())
                            .sum();
                }
            }
        }
        return labelled;
    }

    private List<ConlluSentence> label(String text) {
        return syntax.read(text).stream()
                .filter(sentence -> sentence.tokens().size() >= SHORTEST)
                .filter(sentence -> sentence.tokens().size() <= LONGEST)
                .map(ConlluSentence::of)
                .toList();
    }
}
