package parley.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.coding.Coder;
import parley.ingest.Intake;
import parley.model.Document;
import parley.model.ParleyException;

/// Codes reports side by side and hands them on in the order in which they came in. At most a few reports a reader are
/// held at a time, so memory does not grow with the number of inputs.
final class Readers {
    private static final int AHEAD = 4;
    private static final long STACK = 64L << 20;

    private final Coder coder;
    private final int number;
    private final Function<Document, Optional<Document>> admission;

    /// @param admission asked in the order of the inputs, before coding; empty is a duplicate
    Readers(Coder coder, int number, Function<Document, Optional<Document>> admission) {
        this.coder = coder;
        this.number = number;
        this.admission = admission;
    }

    void read(Stream<Intake> intakes, Consumer<Reading> next) {
        ExecutorService readers =
                Executors.newFixedThreadPool(number, work -> daemon(new Thread(null, work, "reader", STACK)));
        try (intakes) {
            Deque<CompletableFuture<Reading>> window = new ArrayDeque<>();
            for (Iterator<Intake> coming = intakes.iterator(); coming.hasNext(); ) {
                window.add(begin(coming.next(), readers));
                if (window.size() >= AHEAD * number) {
                    next.accept(window.remove().join());
                }
            }
            window.forEach(reading -> next.accept(reading.join()));
        } finally {
            readers.shutdownNow();
        }
    }

    private static Thread daemon(Thread thread) {
        thread.setDaemon(true);
        return thread;
    }

    private CompletableFuture<Reading> begin(Intake intake, ExecutorService readers) {
        return switch (intake) {
            case Intake.Refused(String input, String reason) ->
                CompletableFuture.completedFuture(new Reading.Refused(input, reason));
            case Intake.Kept kept ->
                admission
                        .apply(kept.document())
                        .map(document -> CompletableFuture.supplyAsync(() -> code(kept, document), readers))
                        .orElseGet(() -> CompletableFuture.completedFuture(new Reading.Duplicate(kept.input())));
        };
    }

    /// One report that breaks the coder is refused; the rest is done.
    private Reading code(Intake.Kept kept, Document document) {
        try {
            return new Reading.Coded(kept.input(), document, coder.code(document), kept.notices());
        } catch (ParleyException e) {
            return new Reading.Refused(kept.input(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Reading.Refused(kept.input(), "could not be coded: " + e);
        }
    }
}
