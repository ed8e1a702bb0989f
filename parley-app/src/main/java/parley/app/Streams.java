package parley.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command reads and prints: UTF-8 whatever the locale.
///
/// @param terminal whether a person watches standard error, so that a progress bar makes sense
record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
    /// Of this process; the start script says whether it runs on a terminal.
    static Streams process() {
        return new Streams(
                System.in,
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("parley.terminal"));
    }

    static PrintWriter writer(OutputStream out) {
        return new PrintWriter(
                new OutputStreamWriter(new java.io.BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8));
    }

    void message(String text) {
        err.println("parley: " + text);
        err.flush();
    }
}
