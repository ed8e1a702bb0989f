package parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.evaluate.Measure;
import parley.app.evaluate.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parley evaluate`: scores Parley against marked reports.
@Command(
        name = "evaluate",
        description = "Scores Parley against gold reports; one JSON object a measure.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private Output output = new Output();

    @Option(names = "--task", required = true, description = "${COMPLETION-CANDIDATES}.")
    private @Nullable Task task;

    @Parameters(paramLabel = "GOLD", description = "Marked reports, one a line.")
    private @Nullable Path gold;

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Measure> measures = Objects.requireNonNull(task).score(Objects.requireNonNull(gold), reading::coder);
        output.print(streams, out -> measures.forEach(measure -> print(measure, out)));
        return Parley.DONE;
    }

    private static void print(Measure measure, Writer out) {
        String line = String.format(
                Locale.ROOT,
                "{\"measure\":\"%s\",\"value\":%.4f,\"gold\":%d,\"predicted\":%d}\n",
                measure.measure(),
                measure.value(),
                measure.gold(),
                measure.predicted());
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
