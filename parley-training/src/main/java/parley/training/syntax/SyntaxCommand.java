package parley.training.syntax;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parley.model.ParleyException;
import parley.syntax.Syntax;
import parley.syntax.conllu.Conllu;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.network.FormFeatures;
import parley.syntax.network.Network;
import parley.syntax.network.Weights;
import parley.syntax.network.WeightsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `syntax`: learns the weights of the tagger and parser. Teachers learn the treebanks and read the raw reports
/// together;
/// the compact network learns both.
@Command(name = "syntax", description = "Learn the weights of the tagger and parser.", mixinStandardHelpOptions = true)
public final class SyntaxCommand implements Callable<Integer> {
    private static final int LONGEST = 150;
    private static final float LABELLED_WEIGHT = 0.7f;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--treebank", required = true, description = "A CoNLL-U file to learn from; may be repeated.")
    private List<Path> treebanks = List.of();

    @Option(names = "--reports", description = "Raw reports as JSON lines, or a folder of them; may be repeated.")
    private List<Path> reports = List.of();

    @Option(names = "--report-tokens", description = "Tokens to take of each file of reports (${DEFAULT-VALUE}).")
    private int reportTokens = 600_000;

    @Option(names = "--labels", description = "Where the labelled reports go, or, without --reports, come from.")
    private Optional<Path> labels = Optional.empty();

    @Option(names = "--vectors", required = true, description = "The jar of nlp4j-english 1.1.2.")
    private Path vectors = Path.of("");

    @Option(names = "--words", description = "Pretrained words to keep (${DEFAULT-VALUE}).")
    private int words = 110_000;

    @Option(names = "--epochs", description = "Fewer epochs, for a trial.")
    private Optional<Integer> epochs = Optional.empty();

    @Option(names = "--out", required = true, description = "Where the weights go.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        List<ConlluSentence> treebank = new ArrayList<>();
        treebanks.forEach(file -> treebank.addAll(Conllu.read(file)));
        PretrainedVectors pretrained = PretrainedVectors.read(vectors);
        List<ConlluSentence> labelled = labelled(treebank, pretrained);
        write(learn(Recipe.STUDENT, treebank, labelled, pretrained));
        return 0;
    }

    private List<ConlluSentence> labelled(List<ConlluSentence> treebank, PretrainedVectors pretrained) {
        if (reports.isEmpty()) {
            return labels.map(Conllu::read).orElse(List.of());
        }
        List<Weights> teachers = Recipe.TEACHERS.parallelStream()
                .map(recipe -> learn(recipe, treebank, List.of(), pretrained))
                .toList();
        List<ConlluSentence> labelled = label(new Network(teachers));
        labels.ifPresent(file -> keep(labelled, file));
        return labelled;
    }

    private List<ConlluSentence> label(Network teachers) {
        Teacher teacher = new Teacher(Syntax.of(teachers), reportTokens);
        List<ConlluSentence> labelled = new ArrayList<>();
        reports.forEach(file -> labelled.addAll(teacher.label(file)));
        log("labelled sentences: " + labelled.size());
        return labelled;
    }

    private static void keep(List<ConlluSentence> labelled, Path file) {
        List<String> lines = new ArrayList<>();
        for (ConlluSentence sentence : labelled) {
            lines.addAll(sentence.lines());
            lines.add("");
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new ParleyException("The labels cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private Weights learn(
            Recipe wanted, List<ConlluSentence> treebank, List<ConlluSentence> labelled, PretrainedVectors vectors) {
        Recipe recipe = epochs.map(wanted::withEpochs).orElse(wanted);
        Set<String> keys = Vocabularies.pretrainedKeys(treebank);
        keys.addAll(Vocabularies.pretrainedKeys(labelled));
        List<String> chosen = vectors.choose(keys, words);
        FormFeatures features = Vocabularies.choose(chosen, treebank, labelled);
        Inventory inventory = new Inventory(features, treebank);
        float[][] rows = vectors.rows(chosen);
        List<NetworkLearner> parts = Stream.generate(() -> learner(recipe, features, rows, inventory))
                .limit(recipe.parts())
                .toList();
        List<ConlluSentence> learnable =
                treebank.stream().filter(s -> s.words().size() < LONGEST).toList();
        new Trainer(parts, recipe, line -> log("seed %d: %s".formatted(recipe.seed(), line)))
                .train(inventory.examples(learnable, 1), inventory.examples(labelled, LABELLED_WEIGHT));
        return parts.getFirst().learned(features);
    }

    private static NetworkLearner learner(Recipe recipe, FormFeatures features, float[][] rows, Inventory inventory) {
        Random random = new Random(recipe.seed());
        return new NetworkLearner(recipe, new FormLearner(features, rows, recipe, random), inventory, random);
    }

    private void write(Weights weights) {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            WeightsWriter.write(weights, stream);
        } catch (IOException e) {
            throw new ParleyException("The weights cannot be written to " + out + ": " + e.getMessage(), e);
        }
    }

    private void log(String line) {
        spec.commandLine().getErr().println(line);
    }
}
