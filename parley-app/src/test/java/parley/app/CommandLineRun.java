package parley.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One run of the command line inside a test: its exit code and everything it printed.
record CommandLineRun(int code, String out, String err) {
    static CommandLineRun of(String... arguments) {
        return with("", arguments);
    }

    /// With `input` on standard input.
    static CommandLineRun with(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false);
        int code = Parley.execute(streams, arguments);
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
