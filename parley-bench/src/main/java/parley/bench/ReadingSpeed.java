package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import parley.coding.Coder;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.syntax.Syntax;

/// Measures the whole reading of reports, from text to statements, terms and events, on one thread after warm-up.
///
/// Usage: `java -cp … parley.bench.ReadingSpeed REPORTS.jsonl[.gz] TABLE.md`; with the jars of CoreNLP 4.5.10 and its
/// English models on the class path, its quotation pipeline is measured beside it, round by round, on a few of the
/// reports. `WholeCorpus` measures a cold start and the peak of memory.
public final class ReadingSpeed {
    private static final int REPORTS = 1_500;
    private static final int REPORTS_OF_THE_SLOW = 30;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;

    private final List<String> texts;

    ReadingSpeed(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    public static void main(String[] args) throws IOException {
        ReadingSpeed speed = new ReadingSpeed(SyntaxSpeed.texts(Path.of(args[0]), REPORTS));
        Files.write(Path.of(args[1]), speed.table(ROUNDS, WARM_UPS));
    }

    List<String> table(int rounds, int warmUps) {
        Optional<ToIntFunction<String>> other = CoreNlp.find(CoreNlp.QUOTATIONS);
        List<String> few = texts.subList(0, Math.min(texts.size(), REPORTS_OF_THE_SLOW));
        long tokens = tokens();
        Coder coder = Coder.standard();
        List<Double> own = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int round = -warmUps; round < rounds; round++) {
            double reports = SyntaxSpeed.once(text -> code(coder, text), texts);
            double beside = other.map(read -> SyntaxSpeed.once(read, few)).orElse(0.0);
            if (round >= 0) {
                own.add(reports * tokens / texts.size());
                others.add(beside);
            }
        }
        List<String> table =
                new ArrayList<>(List.of("| reader | tokens per CPU-second, median | rounds |", "|---|---|---|"));
        table.add(new Speed("Parley, all entries", own).row());
        other.ifPresent(read -> table.add(new Speed("CoreNLP, quotations", others).row()));
        return table;
    }

    /// Counts one report, so that a speed is one of reports.
    private static int code(Coder coder, String text) {
        coder.code(Document.of("d", text, Document.Source.UNKNOWN));
        return 1;
    }

    private long tokens() {
        Syntax syntax = Syntax.withoutNames();
        return texts.stream()
                .flatMap(text -> Reading.sentences(text, syntax).stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }
}
