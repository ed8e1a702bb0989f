package parley.training.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parley.coding.attribution.Cue;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;
import parley.coding.attribution.RoleTagger;
import parley.coding.learning.Weights;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.model.ParleyException;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Trains everything learned about statements, from marked reports to weights; the same reports give the same bytes.
///
/// Cues and roles are learned from all reports; the ranker on what jack-knifed cues and roles make of them.
@Command(name = "statements", description = "Learns cues, roles, readings and floating quotations from marked reports.")
public final class StatementTraining implements Callable<Integer> {
    private static final int FOLDS = 3;

    @Option(
            names = "--readings",
            required = true,
            description = "A folder where parsed reports are kept between runs; empty it when the parser has changed.")
    private Path readings = Path.of("readings");

    @Option(names = "--output", required = true, description = "The folder to write the weights into.")
    private Path output = Path.of("weights");

    @Parameters(arity = "1..*", description = "Marked reports, JSON Lines.")
    private List<Path> gold = List.of();

    @Override
    public Integer call() {
        List<Lesson> lessons = lessons(gold, readings);
        JackKnife knife = new JackKnife(lessons, FOLDS);
        List<List<List<Cue>>> cues = knife.cues();
        write(output.resolve("floats.weights"), FloatTraining.train(lessons));
        write(output.resolve("cues.weights"), CueTraining.train(lessons));
        RoleTagger roles = RoleTraining.train(lessons, cues);
        write(output.resolve("roles.weights"), roles.tokens());
        write(output.resolve("gaps.weights"), roles.gaps());
        write(output.resolve("frames.weights"), knife.rankings(cues).train());
        return 0;
    }

    private static List<Lesson> lessons(List<Path> gold, Path work) {
        List<GoldReport> reports = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        Syntax syntax = Syntax.load();
        for (Path file : gold) {
            List<GoldReport> some = GoldReader.read(file);
            reports.addAll(some);
            pages.addAll(pages(some, syntax, work.resolve(file.getFileName() + ".readings")));
        }
        CuePrior prior = new CuePrior();
        for (int k = 0; k < pages.size(); k++) {
            List<Range> cues = reports.get(k).attributions().stream()
                    .flatMap(a -> a.cue().stream())
                    .toList();
            prior.count(pages.get(k).sentences(), cues);
        }
        List<Lesson> lessons = new ArrayList<>();
        for (int k = 0; k < pages.size(); k++) {
            lessons.add(Lesson.of(pages.get(k), reports.get(k), prior));
        }
        return lessons;
    }

    private static Stream<Reading> readings(List<GoldReport> reports, List<List<Sentence>> sentences) {
        return Stream.iterate(0, k -> k + 1).limit(reports.size()).map(k -> {
            GoldReport report = reports.get(k);
            Document document = Document.of(report.id(), report.text(), Document.Source.UNKNOWN);
            return Reading.of(document, sentences.get(k));
        });
    }

    private static List<Page> pages(List<GoldReport> reports, Syntax syntax, Path cache) {
        List<String> texts = reports.stream().map(GoldReport::text).toList();
        return readings(reports, ReadingCache.sentences(texts, syntax, cache))
                .map(Page::of)
                .toList();
    }

    private static void write(Path file, Weights weights) {
        try (OutputStream out = Files.newOutputStream(file)) {
            weights.write(out);
        } catch (IOException e) {
            throw new ParleyException("cannot write the weights " + file, e);
        }
    }
}
