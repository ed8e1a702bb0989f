package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aBarMovesWhileSomebodyWaitsAndIsTakenAway() {
        Progress progress = progress(true);
        progress.step();
        assertThat(err.toString()).isEmpty();
        nanos.set(500_000_000L);
        progress.step();
        assertThat(err.toString()).endsWith("2 reports, 4 a second");
        progress.clear();
        assertThat(err.toString()).endsWith("\r\u001B[K");
    }

    @Test
    void nothingIsDrawnWhereNobodyWatches() {
        Progress progress = progress(false);
        nanos.set(500_000_000L);
        progress.step();
        progress.clear();
        assertThat(err.toString()).isEmpty();
    }

    private Progress progress(boolean terminal) {
        PrintWriter out = new PrintWriter(new StringWriter());
        return new Progress(
                new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true), terminal), nanos::get);
    }
}
