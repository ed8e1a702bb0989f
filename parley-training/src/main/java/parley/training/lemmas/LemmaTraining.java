package parley.training.lemmas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.syntax.Lemmatizer;
import parley.syntax.conllu.Conllu;
import parley.syntax.conllu.ConlluWord;
import parley.training.text.RawText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the rules of lemmas.
@Command(name = "lemmas", description = "Learns the rules of lemmas from treebanks and raw text.")
public final class LemmaTraining implements Callable<Integer> {
    @Option(names = "--raw", description = "Raw text: one JSON document with a `text` a line; .gz is unpacked.")
    private List<Path> raw = List.of();

    @Option(names = "--output", required = true, description = "The file of rules to write.")
    private Path output = Path.of("lemmas.tsv");

    @Parameters(arity = "1..*", description = "Treebanks in CoNLL-U.")
    private List<Path> treebanks = List.of();

    @Override
    public Integer call() throws IOException {
        LemmaLearner learner = new LemmaLearner();
        for (Path treebank : treebanks) {
            Conllu.read(treebank).forEach(sentence -> sentence.words().forEach(word -> teach(learner, word)));
        }
        Map<String, Integer> words = RawText.wordCounts(raw);
        new UnseenVerbs(words, Lemmatizer.of(learner.rules())).teach(learner);
        Files.writeString(output, String.join("\n", learner.rules()) + "\n", StandardCharsets.UTF_8);
        return 0;
    }

    private static void teach(LemmaLearner learner, ConlluWord word) {
        boolean number = word.xpos().equals("CD") && word.form().chars().anyMatch(Character::isDigit);
        if (!word.lemma().equals("_") && !number) {
            learner.add(word.form(), word.xpos(), word.lemma());
        }
    }
}
