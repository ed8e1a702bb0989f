package parley.training.terms;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.coding.actors.Actors;
import parley.coding.codebook.Codebook;
import parley.coding.dates.Dates;
import parley.coding.finders.Report;
import parley.coding.learning.Weights;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.coding.statements.StatementFinder;
import parley.coding.terms.Chooser;
import parley.coding.terms.DraftFinder;
import parley.model.Document;
import parley.syntax.Syntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the weights of the chooser of terms; the same reports give the same bytes.
@Command(name = "terms", description = "Learns which words that could put a stance do put one, from coded reports.")
public final class TermTraining implements Callable<Integer> {
    @Option(names = "--output", required = true, description = "The folder to write the weights into.")
    private Path output = Path.of(".");

    @Option(names = "--boldness", description = "Weight of a right candidate against a wrong one (${DEFAULT-VALUE}).")
    private float boldness = 2.5f;

    @Option(names = "--dev", description = "Coded reports to measure on, never learned from.")
    private @Nullable Path dev;

    @Option(
            names = "--news",
            description =
                    "Documents whose terms were coded for this project, one a line; several such files may be given.")
    private List<Path> news = List.of();

    @Parameters(arity = "1", description = "Reports coded by the codebook, one a line.")
    private Path coded = Path.of("coded.jsonl");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Lesson> lessons = lessons(CodedReport.read(coded));
        List<Lesson> own = both(lessons(WrittenReports.read()), lessons(CodedNews.read(news)));
        ChooserTraining training = new ChooserTraining(boldness);
        PrintWriter out = spec.commandLine().getOut();
        new Trial(out, "left out").run(lessons, fold -> training.train(both(fold, own)));
        if (dev != null) {
            Chooser chooser = training.train(both(lessons, own));
            new Trial(out, "dev").score(lessons(CodedReport.read(dev)), chooser);
        }
        out.flush();
        write(training, both(lessons, own));
        return 0;
    }

    private void write(ChooserTraining training, List<Lesson> lessons) throws IOException {
        Weights stances = training.stances(lessons);
        Weights matters = training.matters(lessons);
        write("stances.weights", stances);
        write("matters.weights", matters);
        write("doers.weights", training.doers(lessons, stances, matters));
    }

    private static List<Lesson> both(List<Lesson> one, List<Lesson> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private void write(String name, Weights weights) throws IOException {
        try (OutputStream file = Files.newOutputStream(output.resolve(name))) {
            weights.write(file);
        }
    }

    private static List<Lesson> lessons(List<CodedReport> reports) {
        Syntax syntax = Syntax.load();
        PartyRegistry registry = PartyRegistry.standard();
        DraftFinder terms = new DraftFinder(Codebook.standard());
        StatementFinder statements = StatementFinder.standard();
        List<Lesson> lessons = new ArrayList<>();
        for (CodedReport coding : reports) {
            Report report = report(coding.document(), syntax, registry);
            var said = statements.find(report, List.of());
            lessons.add(new Lesson(terms.find(report, said), coding.stances(), coding.origin()));
        }
        return lessons;
    }

    private static Report report(Document document, Syntax syntax, PartyRegistry registry) {
        Reading reading = Reading.of(document, syntax);
        return new Report(reading, Actors.of(reading, registry), Dates.of(reading));
    }
}
