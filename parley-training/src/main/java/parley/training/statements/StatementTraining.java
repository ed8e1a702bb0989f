package parley.training.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/// Trains everything learned about statements, from marked reports to weights; the same reports give the same bytes.
///
/// Cues and roles are learned from all reports; the ranker on what jack-knifed cues and roles make of them.
public final class StatementTraining {
    private static final int FOLDS = 4;

    private StatementTraining() {}

    /// Trains on the marked reports of `gold` and writes the weights into `out`.
    ///
    /// @param work where readings are kept between runs
    public static void run(List<Path> gold, Path work, Path out) {
        List<Lesson> lessons = lessons(gold, work);
        JackKnife knife = new JackKnife(lessons, FOLDS);
        List<List<List<Cue>>> cues = knife.cues();
        write(out.resolve("floats.weights"), FloatTraining.train(lessons));
        write(out.resolve("cues.weights"), CueTraining.train(lessons));
        RoleTagger roles = RoleTraining.train(lessons, cues);
        write(out.resolve("roles.weights"), roles.tokens());
        write(out.resolve("gaps.weights"), roles.gaps());
        write(out.resolve("frames.weights"), knife.rankings(cues).train());
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
