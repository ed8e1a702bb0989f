package parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Sanctions;
import parley.reasoning.Question;
import parley.reasoning.Reasoner;
import parley.reasoning.ReasonerSettings;
import parley.reasoning.conflict.ConflictFromTalks;
import parley.reasoning.conflict.GraphModel;

/// Measures: wall time and heap of the equilibria of one conflict, all five concepts and all decision makers, in a warm
/// JVM. Fixture: [Stalemate], seeded; the first runs warm up and are not shown.
public final class GraphModelBench {
    private static final int ROUNDS = 4;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final PrintStream out;

    GraphModelBench(PrintStream out) {
        this.out = out;
    }

    /// Prints the table.
    public static void main(String[] arguments) {
        GraphModelBench bench = new GraphModelBench(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        bench.runFromTalks(IntStream.of(8, 10, 12));
        bench.run(Stream.of(
                new Stalemate(3, 10, 1 << 10),
                new Stalemate(3, 12, 1 << 12),
                new Stalemate(3, 14, 1 << 14),
                new Stalemate(6, 17, 1 << 16),
                new Stalemate(6, 20, 138_240)));
    }

    /// Conflicts built from what parties say, with every comparison of their own options unknown.
    void runFromTalks(IntStream options) {
        out.println("| options from the record | states | seconds | CPU seconds | open comparisons (NASH … SIM) |");
        out.println("|---|---|---|---|---|");
        options.forEach(this::standoff);
    }

    private void standoff(int options) {
        PublicRecord record = new Standoff(options).record();
        Picture picture = Reasoner.of(ReasonerSettings.STANDARD).picture(record, Question.EVERYTHING);
        Conflict conflict = ConflictFromTalks.of(record, picture, Standoff.parties(), ReasonerSettings.STANDARD);
        double best = Double.MAX_VALUE;
        String found = "";
        double cpu = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long used = PROCESS.getProcessCpuTime();
            found = open(conflict);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            cpu = Math.min(cpu, (PROCESS.getProcessCpuTime() - used) / 1e9);
        }
        out.printf(
                Locale.ROOT,
                "| %d | %d | %.3f | %.3f | %s |%n",
                options,
                conflict.states().size(),
                best,
                cpu,
                found);
    }

    private static String open(Conflict conflict) {
        GraphModel model = GraphModel.of(conflict, Sanctions.SEQUENCES);
        return Stream.of(Concept.values())
                .map(c -> String.valueOf(model.equilibria(c).hangsOn().size()))
                .collect(Collectors.joining(" "));
    }

    void run(Stream<Stalemate> shapes) {
        out.println(
                "| decision makers | options | states | seconds | CPU seconds | MB heap | equilibria (NASH … SIM) |");
        out.println("|---|---|---|---|---|---|---|");
        shapes.forEach(this::row);
    }

    private void row(Stalemate shape) {
        Conflict conflict = shape.conflict(7);
        double best = Double.MAX_VALUE;
        double cpu = Double.MAX_VALUE;
        String found = "";
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long used = PROCESS.getProcessCpuTime();
            found = equilibria(conflict);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            cpu = Math.min(cpu, (PROCESS.getProcessCpuTime() - used) / 1e9);
        }
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %.3f | %.3f | %d | %s |%n",
                shape.makers(),
                shape.options(),
                shape.states(),
                best,
                cpu,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                found);
    }

    private static String equilibria(Conflict conflict) {
        GraphModel model = GraphModel.of(conflict, Sanctions.SEQUENCES);
        StringBuilder counts = new StringBuilder();
        for (Concept concept : Concept.values()) {
            counts.append(model.equilibria(concept).states().size()).append(' ');
        }
        return counts.toString().strip();
    }
}
