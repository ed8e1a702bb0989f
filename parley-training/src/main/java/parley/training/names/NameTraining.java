package parley.training.names;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import parley.syntax.Syntax;
import parley.syntax.conllu.Conllu;
import parley.syntax.names.WordClasses;
import parley.syntax.names.WordTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `names`: writes the model of names.
@Command(name = "names", description = "Learns to find names.", mixinStandardHelpOptions = true)
public final class NameTraining implements Callable<Integer> {
    private static final int FINE = 600;
    private static final int COARSE = 100;
    private static final int SAMPLE = 60_000;
    /// GUM is marked by people and counts twice.
    private static final int TREEBANK_TIMES = 2;

    @Option(names = "--treebank", required = true, description = "GUM in CoNLL-U, with its Entity annotations.")
    private List<Path> treebanks = List.of();

    @Option(names = "--labelled", description = "Sentences that another tagger labelled, a token a line.")
    private List<Path> labelled = List.of();

    @Option(names = "--lexica", required = true, description = "The jar of nlp4j-english 1.1.2.")
    private Path lexica = Path.of("");

    @Option(names = "--output", required = true, description = "Where the model goes.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<NamedSentence> sentences = sentences();
        TreeMap<String, Integer> paths = Lexica.paths(lexica);
        WordTable groups = groups(Lexica.vectors(lexica), paths.keySet());
        WordClasses classes = new WordClasses(WordTable.of(paths), groups);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(output))) {
            new NameLearner(classes, Syntax.withoutNames()).learn(sentences).write(stream);
        }
        return 0;
    }

    /// The treebank's names, with the nationalities that only the other tagger marks, then the sentences that it has
    /// alone.
    private List<NamedSentence> sentences() {
        Map<List<String>, NamedSentence> byTagger = new LinkedHashMap<>();
        labelled.forEach(file -> LabelledFile.read(file).forEach(sentence -> byTagger.put(sentence.forms(), sentence)));
        List<NamedSentence> marked = new ArrayList<>();
        treebanks.forEach(file -> Conllu.read(file).forEach(sentence -> marked.add(GumNames.of(sentence))));
        List<NamedSentence> sentences = new ArrayList<>();
        for (NamedSentence sentence : marked) {
            NamedSentence other = byTagger.getOrDefault(sentence.forms(), sentence);
            sentences.addAll(Collections.nCopies(TREEBANK_TIMES, sentence.withNationalities(other)));
        }
        marked.forEach(sentence -> byTagger.remove(sentence.forms()));
        sentences.addAll(byTagger.values());
        return sentences;
    }

    /// The centres are learned from common words alone: those that have a Brown class.
    private static WordTable groups(TreeMap<String, float[]> vectors, Set<String> common) {
        Random random = new Random(1);
        float[][] all = vectors.entrySet().stream()
                .filter(entry -> common.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .toArray(float[][]::new);
        float[][] sample = new float[Math.min(SAMPLE, all.length)][];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = all[random.nextInt(all.length)];
        }
        SphericalMeans fine = SphericalMeans.learn(sample, FINE, random);
        SphericalMeans coarse = SphericalMeans.learn(sample, COARSE, random);
        Map<String, Integer> groups = new TreeMap<>();
        vectors.forEach(
                (word, vector) -> groups.put(word, WordClasses.group(fine.group(vector), coarse.group(vector))));
        return WordTable.of(groups);
    }
}
