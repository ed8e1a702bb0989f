package parley.training.events;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.coding.events.EventLearning;
import parley.coding.events.Frames;
import parley.coding.learning.Weights;
import parley.syntax.Syntax;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Trains the ranker of events on marked sentences; with `--folds DIR` it also writes what models trained without a
/// fold
/// read in that fold, for scoring.
@Command(name = "train-events", mixinStandardHelpOptions = true)
public final class TrainEvents implements Callable<Integer> {
    @Option(names = "--gold", required = true, description = "The folder with the marked sentences (*.jsonl).")
    private @Nullable Path gold;

    @Option(names = "--corpus", required = true, description = "Raw news with topics (JSON Lines, gzip).")
    private @Nullable Path corpus;

    @Option(
            names = "--topics",
            split = ",",
            defaultValue = "earn,acq,interest,coffee,sugar",
            description = "Topics without events.")
    private List<String> topics = List.of();

    @Option(names = "--without", defaultValue = "700", description = "How many sentences without an event are taken.")
    private int without;

    @Option(
            names = "--treebank",
            required = true,
            description = "A treebank of many genres (CoNLL-U with document ids).")
    private @Nullable Path treebank;

    @Option(
            names = "--news",
            split = ",",
            defaultValue = "_news_,_speech_,_interview_,_court_,_essay_",
            description = "Genres of it that may tell of events.")
    private List<String> news = List.of();

    @Option(names = "--out", description = "Where the weights go.")
    private @Nullable Path out;

    @Option(names = "--folds", description = "Where the folds' readings go.")
    private @Nullable Path folds;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainEvents()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Syntax syntax = Syntax.load();
        Examples reader = new Examples(syntax, new EventLearning(Frames.standard()));
        List<List<Example>> sets = new ArrayList<>();
        List<String> names = List.of("plv", "plover_gsr_cameo", "cameo_manual_examples");
        for (String name : names) {
            sets.add(reader.marked(Objects.requireNonNull(gold).resolve(name + ".jsonl")));
        }
        List<Example> all = new ArrayList<>(sets.stream().flatMap(List::stream).toList());
        all.addAll(reader.without(Objects.requireNonNull(corpus), topics, without));
        all.addAll(reader.outside(Objects.requireNonNull(treebank), news));
        if (folds != null) {
            new FoldReadings(syntax, folds).write(all);
        }
        if (out != null) {
            try (OutputStream stream = Files.newOutputStream(out)) {
                Weights weights = RankerTraining.train(all);
                weights.write(stream);
            }
        }
        return 0;
    }
}
