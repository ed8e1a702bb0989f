package parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What no report should be, among reports: each is named with its reason, the rest is done, and the exit code is 1.
class BadInputTest {
    private static final String REPORT =
            "KARSK, May 5, 2031 (Wire) — Russia is ready for talks with Ukraine, a Kremlin spokesman said on Monday.\n";

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path place = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void aFolderWithAGoodReport() throws IOException {
        folder = Files.createDirectory(place.resolve("reports"));
        write("good.txt", REPORT);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "brief", "talks", "add --ledger LEDGER"})
    void everyCommandNamesEachWithItsReasonAndDoesTheRest(String command) throws IOException {
        byte[] noise = new byte[4096];
        new Random(3).nextBytes(noise);
        write("empty.txt", "");
        Files.write(folder.resolve("binary.txt"), noise);
        Files.write(folder.resolve("broken.txt"), "The envoys met\u00ff. ".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("broken-too.txt"), new byte[] {'T', 'h', 'e', (byte) 0xC3, '(', (byte) 0x81, '.'});
        write("feed.jsonl", "{\"text\":\"They met, the envoy said.\"}\n{\"text\":\"The\n{\"text\":\"They parted.\"}\n");
        Files.createSymbolicLink(folder.resolve("dangling.txt"), place.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));

        CommandLineRun run = run(command);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .filteredOn(line -> line.contains("refused: "))
                .map(line -> line.substring(line.indexOf("reports/") + "reports/".length()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("binary.txt: refused: is binary"),
                        line -> assertThat(line).startsWith("broken-too.txt: refused: is broken UTF-8"),
                        line -> assertThat(line).startsWith("dangling.txt: refused: there is no such file"),
                        line -> assertThat(line).startsWith("empty.txt: refused: is empty"),
                        line -> assertThat(line).startsWith("feed.jsonl:2: refused: is no sound JSON"),
                        line -> assertThat(line).startsWith("loop: refused: "),
                        line -> assertThat(line).startsWith("up: refused: is a link to a folder"));
        assertNoTrace(run);
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void whatIsOddButReadableIsReadAndTold() throws IOException {
        Files.write(folder.resolve("wide.txt"), ("Wide. " + REPORT).getBytes(StandardCharsets.UTF_16LE));
        write("nul.txt", "Nul\u0000. " + REPORT.replace("Ukraine", "\u202EUkraine\u202C"));
        write("quotes.txt", REPORT + "\n“We shall never yield, he said. \"They \"know it\n\n“And so on");

        CommandLineRun run = run("read");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("wide.txt: read as UTF-16LE, without a byte-order mark")
                .contains("nul.txt: holds NUL characters: 1")
                .contains("nul.txt: holds characters that turn the direction of writing: 2");
        assertThat(run.lines())
                .filteredOn(line -> line.contains("\"type\":\"document\""))
                .hasSize(4);
    }

    @Test
    void aTextOfTwoHundredMegabytesIsRefusedByTheLimitItExceeds() throws IOException {
        byte[] block = "The envoys met. ".repeat(MEGABYTE / 16).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(folder.resolve("huge.txt"))) {
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }

        CommandLineRun run = run("read");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("huge.txt: refused: is longer than 8000000 characters", "max-document");
        assertThat(run.out()).contains("Kremlin spokesman");
    }

    @Test
    void aLineOfAMegabyteAndAPageOfAMillionTagsAreRead() throws IOException {
        write("line.txt", "x".repeat(MEGABYTE));
        write("page.html", "<html><body><p>The envoys met, and they parted late.</p>" + "<div>".repeat(1_000_000));

        CommandLineRun run = run("read");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("page.html: its tags are nested 256 deep or more");
        assertThat(run.lines())
                .filteredOn(line -> line.contains("\"type\":\"document\""))
                .hasSize(3);
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path secret = write("secret.txt", REPORT);
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret));

        CommandLineRun run = run("read");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("secret.txt: refused: may not be read: access denied");
        assertThat(run.out()).contains("Kremlin spokesman");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "talks", "add"})
    void aForeignFileIsNoLedgerAndIsLeftAlone(String command) throws IOException {
        Path foreign = Files.writeString(place.resolve("minutes.txt"), "Minutes of a meeting.\n".repeat(200));
        List<String> inputs = command.equals("add") ? List.of(folder.toString()) : List.of();

        CommandLineRun run = CommandLineRun.of(line(command + " --ledger " + foreign, inputs));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("minutes.txt is no ledger");
        assertNoTrace(run);
        assertThat(foreign).hasContent("Minutes of a meeting.\n".repeat(200));
    }

    @Test
    void aLockedLedgerIsNamedWithTheReportThatWasNotKept() throws Exception {
        Path ledger = place.resolve("record.sqlite");
        run("add --ledger " + ledger);
        write("second.txt", REPORT + "It goes on.\n");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                var lock = other.createStatement()) {
            lock.execute("BEGIN IMMEDIATE");
            CommandLineRun run = run("add --ledger " + ledger);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("second.txt: not kept: ledger " + ledger + " is locked by another program");
            assertNoTrace(run);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "brief", "talks", "add --ledger LEDGER"})
    void aFullDiskUnderStandardOutputIsTold(String command) {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var err = new StringWriter();
        Streams streams = new Streams(InputStream.nullInputStream(), Streams.writer(full), new PrintWriter(err), false);

        String ledger = place.resolve("record.sqlite").toString();
        int code = Parley.execute(streams, line(command.replace("LEDGER", ledger), List.of(folder.toString())));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("parley: standard output cannot be written: it was closed, or the disk is full\n");
    }

    @Test
    void aFullDiskUnderAFileIsTold() {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        CommandLineRun run = run("brief -o /dev/full");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("/dev/full: cannot be written: No space left on device");
    }

    @Test
    void aRefusalIsNoLongerShownWhenTheInputWasReadLater() throws IOException {
        write("late.txt", "");
        String ledger = place.resolve("record.sqlite").toString();
        run("add --ledger " + ledger);
        assertThat(CommandLineRun.of("brief", "--ledger", ledger).out()).contains("late.txt");

        write("late.txt", REPORT + "It came late.\n");
        assertThat(run("add --ledger " + ledger).lines()).last().isEqualTo("2 inputs: 1 kept, 1 duplicate, 0 refused");
        assertThat(CommandLineRun.of("brief", "--ledger", ledger).out()).doesNotContain("is empty");
    }

    private CommandLineRun run(String command) {
        return CommandLineRun.of(
                line(command.replace("LEDGER", place.resolve("record.sqlite").toString()), List.of(folder.toString())));
    }

    private static String[] line(String command, List<String> inputs) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(inputs);
        return words.toArray(String[]::new);
    }

    private static void assertNoTrace(CommandLineRun run) {
        assertThat(run.err()).doesNotContain("\tat ", "Exception", "java.");
    }
}
