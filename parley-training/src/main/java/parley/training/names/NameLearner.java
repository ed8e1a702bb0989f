package parley.training.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.syntax.Syntax;
import parley.syntax.Token;
import parley.syntax.names.NameFeatures;
import parley.syntax.names.NameLabels;
import parley.syntax.names.NameModel;
import parley.syntax.names.NameType;
import parley.syntax.names.Viterbi;
import parley.syntax.names.WordClasses;

/// Learns the weights of names: an averaged structured perceptron (Collins 2002) that is shown each sentence in every
/// round
/// with part of its features left out, so that it does not lean on single words.
final class NameLearner {
    private static final int ROUNDS = 4;
    private static final int PERCENT_LEFT_OUT = 30;
    private static final int SEED = 1;
    /// The other tagger calls too much an organisation; chosen on the dev set of names.
    private static final int ORGANISATIONS = -24;

    private final WordClasses classes;
    private final Syntax syntax;
    private final Averages weights = new Averages(NameLabels.COUNT << NameModel.BITS);
    private final Averages transitions = new Averages(NameLabels.COUNT * NameLabels.COUNT);
    private final Random random = new Random(SEED);

    private record Lesson(List<String> forms, List<String> tags, int[] labels) {}

    NameLearner(WordClasses classes, Syntax syntax) {
        this.classes = classes;
        this.syntax = syntax;
    }

    NameModel learn(List<NamedSentence> sentences) {
        List<Lesson> lessons = new ArrayList<>();
        sentences.forEach(sentence -> lessons.add(lesson(sentence)));
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(this::learn);
        }
        lean(NameType.ORGANISATION, ORGANISATIONS);
        double largest = Math.max(weights.largest(), transitions.largest());
        return new NameModel(weights.rounded(largest), transitions.rounded(largest), classes);
    }

    /// Makes names of a type start more or less readily.
    private void lean(NameType type, int step) {
        for (int before = 0; before < NameLabels.COUNT; before++) {
            transitions.shift(before * NameLabels.COUNT + NameLabels.first(type), step);
        }
    }

    private Lesson lesson(NamedSentence sentence) {
        List<String> tags = syntax.parse(sentence.forms()).tokens().stream()
                .map(Token::xpos)
                .toList();
        return new Lesson(
                sentence.forms(),
                tags,
                NameLabels.of(sentence.names(), sentence.forms().size()));
    }

    private void learn(Lesson lesson) {
        NameFeatures features = new NameFeatures(lesson.forms, lesson.tags, classes);
        for (int from = 0; from < lesson.labels.length; from++) {
            int to = features.endOfCandidates(from);
            if (to > from) {
                learn(features, from, Arrays.copyOfRange(lesson.labels, from, to));
                from = to;
            }
        }
    }

    /// One step over the candidates from `from` on.
    private void learn(NameFeatures features, int from, int[] gold) {
        int[][] seen = new int[gold.length][];
        int[][] scores = new int[gold.length][NameLabels.COUNT];
        for (int i = 0; i < gold.length; i++) {
            seen[i] = thinned(features.of(from + i));
            for (int hash : seen[i]) {
                weights.addTo(scores[i], NameModel.row(hash, weights.size()));
            }
        }
        int[] found = Viterbi.best(scores, (before, label) -> transitions.get(before * NameLabels.COUNT + label));
        weights.tick();
        transitions.tick();
        if (!Arrays.equals(found, gold)) {
            correct(seen, gold, 1);
            correct(seen, found, -1);
        }
    }

    private int[] thinned(int[] features) {
        return Arrays.stream(features)
                .filter(hash -> random.nextInt(100) >= PERCENT_LEFT_OUT)
                .toArray();
    }

    private void correct(int[][] seen, int[] labels, int step) {
        int before = NameLabels.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            for (int hash : seen[i]) {
                weights.add(NameModel.row(hash, weights.size()) + labels[i], step);
            }
            transitions.add(before * NameLabels.COUNT + labels[i], step);
            before = labels[i];
        }
        transitions.add(before * NameLabels.COUNT + NameLabels.OUTSIDE, step);
    }
}
