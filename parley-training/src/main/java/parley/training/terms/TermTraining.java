package parley.training.terms;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parley.coding.actors.Actors;
import parley.coding.codebook.Codebook;
import parley.coding.dates.Dates;
import parley.coding.finders.Report;
import parley.coding.learning.Weights;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.coding.statements.StatementFinder;
import parley.coding.terms.TermFinder;
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
    private float boldness = 3f;

    @Parameters(arity = "1", description = "Reports coded by the codebook, one a line.")
    private Path coded = Path.of("coded.jsonl");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Lesson> lessons = lessons();
        ChooserTraining training = new ChooserTraining(boldness);
        double[] scores = training.crossValidate(lessons);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "left out: precision %.3f, recall %.3f, F1 %.3f%n", scores[0], scores[1], scores[2]);
        out.printf(Locale.ROOT, "left out: matter %.3f%n", MatterTraining.crossValidate(lessons));
        out.flush();
        write("terms.weights", training.train(lessons));
        write("matters.weights", MatterTraining.train(lessons));
        return 0;
    }

    private void write(String name, Weights weights) throws IOException {
        try (OutputStream file = Files.newOutputStream(output.resolve(name))) {
            weights.write(file);
        }
    }

    private List<Lesson> lessons() {
        Syntax syntax = Syntax.load();
        PartyRegistry registry = PartyRegistry.standard();
        TermFinder terms = TermFinder.of(Codebook.standard());
        StatementFinder statements = StatementFinder.standard();
        List<Lesson> lessons = new ArrayList<>();
        for (CodedReport coding : CodedReport.read(coded)) {
            Report report = report(coding.document(), syntax, registry);
            var said = statements.find(report, List.of());
            lessons.add(new Lesson(terms.weigh(report, said), coding.stances()));
        }
        return lessons;
    }

    private static Report report(Document document, Syntax syntax, PartyRegistry registry) {
        Reading reading = Reading.of(document, syntax);
        return new Report(reading, Actors.of(reading, registry), Dates.of(reading));
    }
}
