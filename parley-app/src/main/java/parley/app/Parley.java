package parley.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.ingest.Intake;
import parley.model.ParleyException;
import parley.model.Picture;
import parley.model.PublicRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `parley`: the command line. Exit codes: 0 done; 1 something was refused or failed; 2 wrong usage.
@Command(
        name = "parley",
        description =
                "Reads news reports and keeps the public record of a negotiation: who said what, who is ready to talk "
                        + "with whom and on which terms, what stands in the way, and what would have to move.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "parley 0.1.0",
        subcommands = {
            ReadCommand.class,
            BriefCommand.class,
            AddCommand.class,
            TalksCommand.class,
            SyntaxCommand.class,
            ExportCommand.class,
            EvaluateCommand.class,
            ConflictCommand.class,
            HelpCommand.class
        })
public final class Parley implements Runnable {
    static final int DONE = 0;
    static final int REFUSED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    private Parley() {}

    public static void main(String[] args) {
        System.exit(execute(Streams.process(), args));
    }

    /// Runs one command line and returns its exit code; never throws.
    static int execute(Streams streams, String... args) {
        int code = commands(streams).execute(args);
        if (streams.out().checkError()) {
            streams.message("standard output cannot be written: it was closed, or the disk is full");
            return REFUSED;
        }
        streams.err().flush();
        return code;
    }

    /// The main path, a line a room: reports are read and coded into a record, a picture is concluded from it, and
    /// shown.
    static void run(Rooms rooms, List<String> inputs, Page page) {
        Stream<Intake> reports = rooms.ingest().read(inputs, rooms.streams().in());
        PublicRecord record = inputs.isEmpty() ? rooms.ledger() : rooms.gather(reports);
        Picture picture = rooms.reasoner().picture(record, page.question(record));
        page.print(record, picture);
    }

    /// Every command, wired to `streams`.
    static CommandLine commands(Streams streams) {
        CommandLine commands = new CommandLine(new Parley(), new Wiring(streams))
                .setOut(streams.out())
                .setErr(streams.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commands.registerConverter(LocalDate.class, Parley::date);
        commands.setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, streams));
        return commands;
    }

    /// A command without a name is wrong usage.
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "which command?");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day of the calendar (YYYY-MM-DD)");
        }
    }

    /// A message, never a stack trace.
    private static int failed(Exception failure, Streams streams) {
        String reason = failure instanceof ParleyException && failure.getMessage() != null
                ? failure.getMessage()
                : "unexpected " + failure;
        streams.message(reason);
        return REFUSED;
    }
}
