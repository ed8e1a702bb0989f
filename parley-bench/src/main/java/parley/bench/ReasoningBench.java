package parley.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.model.Key;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.reasoning.Question;
import parley.reasoning.Reasoner;
import parley.reasoning.ReasonerSettings;

/// Measures: processor and wall time of one whole picture of a conflict: positions, readiness, blocks, keys of least
/// size and one
/// larger. Fixture: [Dispute], 60 and 200 terms over 12 parties, half of the issues contested, several seeds; a first,
/// cold run apart.
public final class ReasoningBench {
    private static final int PARTIES = 12;
    private final PrintStream out;

    ReasoningBench(PrintStream out) {
        this.out = out;
    }

    /// Prints the table.
    public static void main(String[] arguments) {
        new ReasoningBench(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                .run();
    }

    void run() {
        out.println("terms seed scope  blocks least  keys  limits  cpu-ms wall-ms");
        for (int terms : List.of(60, 200)) {
            for (int seed = 1; seed <= 8; seed++) {
                PublicRecord record = Dispute.of(terms, PARTIES, seed);
                row(terms, seed, record, Question.EVERYTHING);
                row(terms, seed, record, everybody());
            }
        }
    }

    /// All parties asked for by name: one set of keys for the whole conflict, instead of one a pair.
    private static Question everybody() {
        List<PartyId> all = IntStream.range(0, PARTIES)
                .mapToObj(i -> new PartyId("P" + (char) ('A' + i)))
                .toList();
        return new Question(Optional.empty(), Optional.empty(), all);
    }

    private void row(int terms, int seed, PublicRecord record, Question question) {
        boolean whole = !question.between().isEmpty();
        Reasoner reasoner = Reasoner.of(ReasonerSettings.STANDARD.withKeyLimit(whole ? 100_000 : 200));
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Picture picture = reasoner.picture(record, question);
        long wall = System.nanoTime() - start;
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        int least = picture.keys().stream().mapToInt(Key::size).min().orElse(0);
        out.printf(
                Locale.ROOT,
                "%5d %4d %-6s %6d %5d %5d %7d %7d %7d%n",
                terms,
                seed,
                whole ? "whole" : "pairs",
                picture.blocks().size(),
                least,
                picture.keys().size(),
                picture.limits().size(),
                cpu / 1_000_000,
                wall / 1_000_000);
        picture.limits().forEach(l -> out.println("      " + l.reason()));
    }
}
