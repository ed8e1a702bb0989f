package parley.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.ledger.Ledger;
import parley.ledger.Ledger.Outcome;
import parley.model.ParleyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `parley add`: keeps reports and what stands in them on file.
@Command(
        name = "add",
        description = "Keeps reports in the ledger. Every input ends kept, duplicate or refused.",
        mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
    /// The number of a line behind the name of its file.
    private static final Pattern LINE = Pattern.compile(":\\d+$");

    private final Streams streams;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files or folders, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    AddCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(streams);
        try (Ledger ledger = file.open()) {
            Admission admission = new Admission(ledger::admit);
            new Readers(reading.coder(), reading.threads(), admission::admit)
                    .read(reading.ingest().read(inputs, streams.in()), result -> {
                        keep(result, ledger);
                        messages.count(result);
                    });
        }
        messages.done();
        total(messages.refusals().size());
        return messages.exitCode();
    }

    private void keep(Reading reading, Ledger ledger) {
        switch (reading) {
            case Reading.Coded coded -> kept(coded, ledger);
            case Reading.Duplicate(String input) -> tell(Outcome.DUPLICATE, input, ledger);
            case Reading.Refused(String input, String reason) -> ledger.refuse(input, reason);
        }
    }

    private void kept(Reading.Coded coded, Ledger ledger) {
        try {
            Outcome outcome = ledger.keep(
                    coded.document(), coded.coding().entries(), coded.coding().parties());
            tell(outcome, coded.input(), ledger);
        } catch (ParleyException e) {
            throw new ParleyException(coded.input() + ": not kept: " + e.getMessage(), e);
        }
    }

    private void tell(Outcome outcome, String input, Ledger ledger) {
        ledger.settle(input);
        Matcher line = LINE.matcher(input);
        if (line.find()) {
            ledger.settle(input.substring(0, line.start()));
        }
        counts.merge(outcome, 1, Integer::sum);
        streams.out().println((outcome == Outcome.KEPT ? "kept " : "duplicate ") + input);
    }

    private void total(int refused) {
        int kept = counts.getOrDefault(Outcome.KEPT, 0);
        int duplicates = counts.getOrDefault(Outcome.DUPLICATE, 0);
        streams.out()
                .println((kept + duplicates + refused) + " inputs: " + kept + " kept, " + duplicates + " duplicate, "
                        + refused + " refused");
    }
}
