package parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parley.app.syntax.SyntaxFormat;
import parley.ingest.Intake;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.syntax.conllu.Conllu;
import parley.syntax.conllu.ConlluSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parley syntax`: prints sentences, tags, lemmas, names and trees. A treebank (`.conllu`) keeps its tokens and gets
/// new
/// tags, lemmas and trees.
@Command(
        name = "syntax",
        description = "Prints the sentences of reports with tags, lemmas, names and trees; a .conllu keeps its tokens.",
        mixinStandardHelpOptions = true)
final class SyntaxCommand implements Callable<Integer> {
    private static final String TREEBANK = ".conllu";

    private final Streams streams;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            defaultValue = "CONLLU",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private SyntaxFormat format = SyntaxFormat.CONLLU;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files or folders, treebanks (.conllu), or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    SyntaxCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(streams);
        Syntax syntax = Syntax.load();
        output.print(streams, out -> inputs.forEach(input -> print(syntax, input, messages, out)));
        messages.done();
        return messages.exitCode();
    }

    private void print(Syntax syntax, String input, Messages messages, Writer out) {
        if (input.endsWith(TREEBANK)) {
            for (ConlluSentence given : Conllu.read(Path.of(input))) {
                print(Optional.of(given), syntax.parse(given.forms()), out);
            }
            return;
        }
        try (Stream<Intake> intakes = reading.ingest().read(List.of(input), streams.in())) {
            intakes.forEach(intake -> print(syntax, intake, messages, out));
        }
    }

    private void print(Syntax syntax, Intake intake, Messages messages, Writer out) {
        switch (intake) {
            case Intake.Kept kept ->
                syntax.read(kept.document().text()).forEach(sentence -> print(Optional.empty(), sentence, out));
            case Intake.Refused(String input, String reason) -> messages.tell(new Reading.Refused(input, reason));
        }
    }

    private void print(Optional<ConlluSentence> given, Sentence sentence, Writer out) {
        try {
            out.write(format.render(given, sentence));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
