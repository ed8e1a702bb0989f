package parley.app;

import java.util.function.LongSupplier;

/// A moving bar on standard error while a person waits; silent where nobody watches. The clock decides only when it is
/// drawn.
final class Progress {
    private static final long EVERY = 200_000_000L;
    private static final int WIDTH = 24;
    private static final String ERASE = "\r\u001B[K";

    private final Streams streams;
    private final LongSupplier clock;
    private final long begun;
    private long drawnAt;
    private boolean shown;
    private int reports;
    private int frame;

    Progress(Streams streams) {
        this(streams, System::nanoTime);
    }

    /// @param clock nanoseconds from any beginning
    Progress(Streams streams, LongSupplier clock) {
        this.streams = streams;
        this.clock = clock;
        begun = clock.getAsLong();
        drawnAt = begun;
    }

    /// One more report is done.
    void step() {
        reports++;
        long now = clock.getAsLong();
        if (streams.terminal() && now - drawnAt >= EVERY) {
            drawnAt = now;
            draw(now - begun);
        }
    }

    /// Takes the bar away, so that a message or the result stands on a clean line.
    void clear() {
        if (shown) {
            streams.err().print(ERASE);
            streams.err().flush();
            shown = false;
        }
    }

    private void draw(long nanos) {
        int at = frame++ % WIDTH;
        String bar = "░".repeat(at) + "█" + "░".repeat(WIDTH - at - 1);
        streams.err()
                .print(ERASE + bar + " " + reports + " reports, " + reports * 1_000_000_000L / nanos + " a second");
        streams.err().flush();
        shown = true;
    }
}
