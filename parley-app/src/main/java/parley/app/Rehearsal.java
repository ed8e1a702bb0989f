package parley.app;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Runs the usual commands over a few reports and throws away what they print, so that the start script can keep what
/// Java has learned from it: later starts are faster. Nothing is stored.
final class Rehearsal {
    private static final List<List<String>> PARTS =
            List.of(List.of("read"), List.of("brief"), List.of("brief", "--format", "html"), List.of("talks"));

    private Rehearsal() {}

    /// @param reports files or folders to read
    public static void main(String[] reports) {
        Streams nowhere = new Streams(
                new ByteArrayInputStream(new byte[0]),
                Streams.writer(OutputStream.nullOutputStream()),
                Streams.writer(OutputStream.nullOutputStream()),
                false);
        for (List<String> part : PARTS) {
            List<String> line = new ArrayList<>(part);
            line.addAll(List.of(reports));
            Parley.execute(nowhere, line.toArray(String[]::new));
        }
    }
}
