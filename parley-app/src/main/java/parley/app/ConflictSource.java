package parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.model.ParleyException;
import parley.model.PublicRecord;
import parley.model.conflict.Conflict;
import parley.reasoning.Question;
import parley.reasoning.conflict.ConflictFile;
import parley.reasoning.conflict.ConflictFromTalks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Where `parley conflict` takes its conflict from: a file, or what the parties say in reports or the ledger.
final class ConflictSource {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--from-talks",
            description = "Build the conflict from what the parties of --between say they want, in the reports named "
                    + "or, without any, in the ledger.")
    private boolean fromTalks;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private QuestionOptions asked = new QuestionOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "A conflict as JSON (docs/conflict.md); with --from-talks, files or folders of reports, or - "
                    + "for standard input.")
    private List<String> inputs = new ArrayList<>();

    /// A conflict, and how the run ends: refused where a report was.
    record Sourced(Conflict conflict, int exitCode) {}

    Sourced read(Streams streams) {
        if (fromTalks) {
            return fromTalks(new Rooms(reading, ledger, streams));
        }
        if (inputs.size() != 1) {
            throw wrong("which FILE? One conflict is read, not " + inputs.size() + ". Maybe --from-talks is meant");
        }
        return new Sourced(fromFile(inputs.getFirst()), Parley.DONE);
    }

    private Sourced fromTalks(Rooms rooms) {
        PublicRecord record = inputs.isEmpty()
                ? rooms.ledger()
                : rooms.gather(rooms.ingest().read(inputs, rooms.streams().in()));
        Question question = asked.question(record);
        if (question.between().isEmpty()) {
            throw wrong("--from-talks between whom? Maybe --between RUS,UKR");
        }
        Conflict conflict = ConflictFromTalks.of(
                record, rooms.reasoner().picture(record, question), question.between(), rooms.settings());
        return new Sourced(conflict, rooms.exitCode());
    }

    private static Conflict fromFile(String file) {
        try {
            return ConflictFile.read(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            throw new ParleyException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (ParleyException e) {
            throw new ParleyException(file + ": " + e.getMessage(), e);
        }
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), reason);
    }
}
