package parley.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import parley.syntax.Syntax;
import parley.syntax.conllu.Conllu;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.conllu.ConlluWord;
import parley.syntax.network.FormFeatures;
import parley.syntax.network.Network;
import parley.syntax.network.WeightsWriter;

class NetworkLearnerTest {
    private static final Recipe SMALL =
            new Recipe(8, 8, 8, new int[] {8, 4, 4, 4, 4, 4}, 12, new Recipe.Dropout(0, 0, 0, 0), 4, 1);

    /// Four words and their tree, once with each of some invented subjects and verbs.
    private static List<ConlluSentence> treebank() {
        List<String> lines = new ArrayList<>();
        for (String subject : List.of("Vorland", "Arvia", "Lorne", "Quell")) {
            for (String verb : List.of("rejects", "accepts", "signs")) {
                lines.add("1\t" + subject + "\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\t_");
                lines.add("2\t" + verb + "\t_\tVERB\tVBZ\t_\t0\troot\t_\t_");
                lines.add("3\tthe\t_\tDET\tDT\t_\t4\tdet\t_\t_");
                lines.add("4\ttruce\t_\tNOUN\tNN\t_\t2\tobj\t_\t_");
                lines.add("");
            }
        }
        return Conllu.sentences(lines);
    }

    private final FormFeatures features = Vocabularies.choose(List.of("the", "truce"), treebank(), List.of());
    private final Inventory inventory = new Inventory(features, treebank());
    private final List<Example> examples = inventory.examples(treebank(), 1);
    private final List<Example> often =
            Collections.nCopies(80, examples).stream().flatMap(List::stream).toList();

    private NetworkLearner learner() {
        Random random = new Random(SMALL.seed());
        float[][] pretrained = {{0, 0}, {0, 0}, {0.5f, -1}, {-0.25f, 1}};
        return new NetworkLearner(SMALL, new FormLearner(features, pretrained, SMALL, random), inventory, random);
    }

    /// Adam's gradients against the slope of the loss, for a few weights of every parameter.
    @Test
    void goesDownhill() {
        NetworkLearner learner = learner();
        learner.refresh();
        Example example = examples.getFirst();
        learner.learn(example, new SplittableRandom(1));
        List<float[][]> gradients = new ArrayList<>();
        for (Parameter parameter : learner.parameters()) {
            gradients.add(copy(parameter.gradients));
        }
        for (int k = 0; k < gradients.size(); k++) {
            Parameter parameter = learner.parameters().get(k);
            int row = steepest(gradients.get(k));
            float[] gradient = gradients.get(k)[row];
            for (int j = 0; j < gradient.length; j += 3) {
                assertThat(slope(learner, example, parameter.rows[row], j))
                        .as("parameter %d, weight %d of row %d", k, j, row)
                        .isCloseTo(gradient[j], within(0.02 + 0.02 * Math.abs(gradient[j])));
            }
        }
    }

    @Test
    void sumsTheGradientsOfBothParts() {
        NetworkLearner alone = learner();
        NetworkLearner first = learner();
        NetworkLearner second = learner();
        List.of(alone, first).forEach(NetworkLearner::refresh);
        second.share(first);
        alone.learn(examples.get(0), new SplittableRandom(1));
        alone.learn(examples.get(1), new SplittableRandom(1));
        first.learn(examples.get(0), new SplittableRandom(1));
        second.learn(examples.get(1), new SplittableRandom(1));
        first.takeGradients(second);
        for (int k = 0; k < alone.parameters().size(); k++) {
            float[][] sums = alone.parameters().get(k).gradients;
            for (int row = 0; row < sums.length; row++) {
                assertThat(first.parameters().get(k).gradients[row]).containsExactly(sums[row], within(1e-5f));
            }
        }
    }

    private static float[][] copy(float[][] rows) {
        float[][] copy = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    private static int steepest(float[][] gradients) {
        int steepest = 0;
        float most = -1;
        for (int i = 0; i < gradients.length; i++) {
            float sum = 0;
            for (float value : gradients[i]) {
                sum += Math.abs(value);
            }
            if (sum > most) {
                most = sum;
                steepest = i;
            }
        }
        return steepest;
    }

    private static double slope(NetworkLearner learner, Example example, float[] row, int j) {
        float step = 1e-3f;
        float before = row[j];
        row[j] = before + step;
        double above = loss(learner, example);
        row[j] = before - step;
        double below = loss(learner, example);
        row[j] = before;
        return (above - below) / (2 * step);
    }

    private static double loss(NetworkLearner learner, Example example) {
        return learner.learn(example, new SplittableRandom(1));
    }

    private byte[] trained() throws IOException {
        List<NetworkLearner> parts = List.of(learner(), learner());
        new Trainer(parts, SMALL, line -> {}).train(often, List.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WeightsWriter.write(parts.getFirst().learned(features), bytes);
        return bytes.toByteArray();
    }

    @Test
    void learnsASmallLanguageByHeart() {
        NetworkLearner learner = learner();
        new Trainer(List.of(learner), SMALL, line -> {}).train(often, List.of());
        Syntax syntax = Syntax.of(new Network(learner.learned(features)));
        for (ConlluSentence sentence : treebank()) {
            ConlluSentence read = sentence.with(syntax.parse(sentence.forms()));
            assertThat(read.words()).extracting(ConlluWord::head).containsExactly(1, -1, 3, 1);
            assertThat(read.words()).extracting(ConlluWord::relation).containsExactly("nsubj", "root", "det", "obj");
            assertThat(read.words()).extracting(ConlluWord::xpos).containsExactly("NNP", "VBZ", "DT", "NN");
        }
    }

    @Test
    void givesTheSameBytesForTheSameInputs() throws IOException {
        assertThat(trained()).isEqualTo(trained());
    }
}
