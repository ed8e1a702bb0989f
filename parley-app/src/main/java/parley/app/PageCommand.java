package parley.app;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.reasoning.Question;
import parley.reasoning.ReasonerSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What `brief` and `talks` share: both read reports or the ledger, ask, and show a page.
abstract class PageCommand implements Callable<Integer>, Page {
    private final Streams streams;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private QuestionOptions asked = new QuestionOptions();

    @Mixin
    private Output output = new Output();

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files or folders, or - for standard input; without any, the ledger.")
    private List<String> inputs = new ArrayList<>();

    PageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Rooms rooms = new Rooms(reading, ledger, streams);
        Parley.run(rooms, inputs, this);
        return rooms.exitCode();
    }

    @Override
    public Question question(PublicRecord record) {
        return asked.question(record);
    }

    ReasonerSettings settings() {
        return reading.reasoning();
    }

    @Override
    public void print(PublicRecord record, Picture picture) {
        output.print(streams, out -> show(record, picture, out));
    }

    abstract void show(PublicRecord record, Picture picture, Writer out);
}
