package parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.coding.Coder;
import parley.ingest.Ingest;
import parley.ingest.IngestSettings;
import parley.ingest.Intake;
import parley.model.Document;
import parley.syntax.Syntax;

/// Measures the whole reading, from file to entries, over a whole corpus on all cores, cold start included.
///
/// Usage: `java -cp … parley.bench.WholeCorpus REPORTS.jsonl[.gz]`; prints a table of documents a second, tokens a
/// CPU-second and the peak of memory. Tokens are counted in a second pass that is not timed.
public final class WholeCorpus {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final String corpus;

    WholeCorpus(Path corpus) {
        this.corpus = corpus.toString();
    }

    public static void main(String[] args) throws Exception {
        Files.write(Path.of("/dev/stdout"), new WholeCorpus(Path.of(args[0])).table());
    }

    List<String> table() throws InterruptedException, IOException {
        long began = System.nanoTime();
        long worked = cpu();
        Coder coder = Coder.standard();
        AtomicLong documents = new AtomicLong();
        long entries = each(document -> {
            documents.incrementAndGet();
            return coder.code(document).entries().size();
        });
        double wall = (System.nanoTime() - began) / 1e9;
        double work = (cpu() - worked) / 1e9;
        String peak = peak();
        Syntax syntax = Syntax.withoutNames();
        long tokens = each(document -> syntax.read(document.text()).stream()
                .mapToLong(s -> s.tokens().size())
                .sum());
        return List.of(
                "| documents | tokens | entries | wall s | CPU s | documents/s | tokens/CPU-s | peak memory |",
                "|---|---|---|---|---|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| %d | %d | %d | %.0f | %.0f | %.1f | %.0f | %s |",
                        documents.get(),
                        tokens,
                        entries,
                        wall,
                        work,
                        documents.get() / wall,
                        tokens / work,
                        peak));
    }

    /// The sum over all documents of the corpus; as many threads take the next one as there are cores.
    private long each(ToLongFunction<Document> work) throws InterruptedException {
        AtomicLong sum = new AtomicLong();
        try (Stream<Intake> intakes =
                Ingest.of(IngestSettings.STANDARD).read(List.of(corpus), InputStream.nullInputStream())) {
            Iterator<Intake> coming = intakes.iterator();
            List<Thread> readers = Stream.generate(() -> Thread.ofPlatform()
                            .stackSize(64L << 20)
                            .start(() -> {
                                for (Document next = next(coming); next != null; next = next(coming)) {
                                    sum.addAndGet(work.applyAsLong(next));
                                }
                            }))
                    .limit(THREADS)
                    .toList();
            for (Thread reader : readers) {
                reader.join();
            }
        }
        return sum.get();
    }

    private static @Nullable Document next(Iterator<Intake> coming) {
        synchronized (coming) {
            while (coming.hasNext()) {
                if (coming.next() instanceof Intake.Kept kept) {
                    return kept.document();
                }
            }
            return null;
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /// The most memory that the process has held, as Linux tells it.
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }
}
