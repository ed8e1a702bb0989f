package parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import tools.jackson.databind.ObjectMapper;

/// Measures the whole chain of reading (sentences, tokens, tags, lemmas, names, trees) on one thread after warm-up.
///
/// Usage: `java -cp … parley.bench.SyntaxSpeed REPORTS.jsonl[.gz] TABLE.md`; with the jars of CoreNLP 4.5.10 and its
/// English models on the class path, both readers are measured side by side, round by round.
public final class SyntaxSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int REPORTS = 1_500;
    private static final int REPORTS_OF_THE_SLOW = 150;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;

    private final List<String> texts;

    SyntaxSpeed(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    public static void main(String[] args) throws IOException {
        SyntaxSpeed speed = new SyntaxSpeed(texts(Path.of(args[0]), REPORTS));
        Files.write(Path.of(args[1]), speed.table(ROUNDS, WARM_UPS));
    }

    /// Parley's row, and CoreNLP's where it is there: that one reads a tenth of the reports.
    List<String> table(int rounds, int warmUps) {
        Optional<ToIntFunction<String>> other = CoreNlp.find(CoreNlp.TREES);
        List<String> few = texts.subList(0, Math.min(texts.size(), REPORTS_OF_THE_SLOW));
        ToIntFunction<String> parley = parley();
        List<Double> own = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int round = -warmUps; round < rounds; round++) {
            double speed = once(parley, texts);
            double beside = other.map(read -> once(read, few)).orElse(0.0);
            if (round >= 0) {
                own.add(speed);
                others.add(beside);
            }
        }
        List<String> table =
                new ArrayList<>(List.of("| reader | tokens per CPU-second, median | rounds |", "|---|---|---|"));
        table.add(new Speed("Parley", own).row());
        other.ifPresent(read -> table.add(new Speed("CoreNLP", others).row()));
        return table;
    }

    private static ToIntFunction<String> parley() {
        Syntax syntax = Syntax.load();
        return text -> {
            int tokens = 0;
            for (Sentence sentence : syntax.read(text)) {
                tokens += sentence.tokens().size();
            }
            return tokens;
        };
    }

    static double once(ToIntFunction<String> read, List<String> texts) {
        long start = THREADS.getCurrentThreadCpuTime();
        long tokens = 0;
        for (String text : texts) {
            tokens += read.applyAsInt(text);
        }
        return tokens * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }

    /// The texts of the first reports of a file.
    static List<String> texts(Path reports, int most) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(reports), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && texts.size() < most; line = lines.readLine()) {
                texts.add(json.readTree(line).path("text").asString(""));
            }
        }
        return texts;
    }

    private static InputStream open(Path reports) throws IOException {
        InputStream in = Files.newInputStream(reports);
        return reports.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
