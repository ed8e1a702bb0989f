package parley.app;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.view.Format;
import parley.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parley read`: prints what stands in reports; stores nothing.
@Command(
        name = "read",
        description = "Prints the statements, events and terms of reports; stores nothing.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            description = "jsonl or text, the words marked in brackets. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.JSONL;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files or folders, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(streams);
        output.print(streams, out -> read(View.of(format), messages, out));
        return messages.exitCode();
    }

    private void read(View view, Messages messages, Writer out) {
        new Readers(reading.coder(), reading.threads(), Optional::of)
                .read(reading.ingest().read(inputs, streams.in()), result -> {
                    messages.tell(result);
                    if (result instanceof Reading.Coded coded) {
                        view.entries(coded.document(), coded.coding().entries(), out);
                    }
                });
        messages.done();
    }
}
