package parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.model.PublicRecord;
import parley.view.export.Export;
import parley.view.export.Layout;
import parley.view.export.Wordage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parley export`: the events, in the layouts of event-data programmes.
@Command(
        name = "export",
        description = "Prints the events, each once however often it was told, in the layout of an event-data set.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Output output = new Output();

    @Option(names = "--as", required = true, description = "${COMPLETION-CANDIDATES}.")
    private @Nullable Layout layout;

    @Option(
            names = "--text",
            defaultValue = "words",
            description = "words; or offsets, which leaves the words of the reports out. Default: ${DEFAULT-VALUE}.")
    private Wordage wordage = Wordage.WORDS;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files or folders, or - for standard input; without any, the ledger.")
    private List<String> inputs = new ArrayList<>();

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Rooms rooms = new Rooms(reading, ledger, streams);
        PublicRecord record =
                inputs.isEmpty() ? rooms.ledger() : rooms.gather(rooms.ingest().read(inputs, streams.in()));
        Export export = Export.of(Objects.requireNonNull(layout), wordage);
        output.print(streams, out -> export.write(record, out));
        return rooms.exitCode();
    }
}
