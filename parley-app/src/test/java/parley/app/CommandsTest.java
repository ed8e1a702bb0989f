package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CommandsTest {
    private static final String REPORT =
            "MOSCOW, May 5, 2031 (Wire) — Russia is ready for talks with Ukraine, but only if "
                    + "Kyiv lifts its blockade, a Kremlin spokesman said on Monday.\n\n\"We will never give up the port,\" he said.\n";

    @TempDir
    Path folder;

    private Path report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readPrintsTheDocumentFirstAndItsWordsAreCutByItsOffsets() {
        CommandLineRun run = CommandLineRun.with("\uD83D\uDEA2 " + REPORT, "read", "-");
        assertThat(run.code()).isZero();
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> records = run.lines().stream().map(mapper::readTree).toList();
        assertThat(records.getFirst().get("type").asString()).isEqualTo("document");
        int[] text = records.getFirst().get("text").asString().codePoints().toArray();
        List<JsonNode> spans =
                records.stream().flatMap(r -> r.findParents("span").stream()).toList();
        assertThat(spans).isNotEmpty().allSatisfy(span -> {
            int start = span.get("span").get(0).asInt();
            int end = span.get("span").get(1).asInt();
            assertThat(new String(text, start, end - start))
                    .isEqualTo(span.get("text").asString());
        });
    }

    @Test
    void theNumberOfReadersChangesNothing() throws IOException {
        for (int i = 0; i < 12; i++) {
            report("r" + i + ".txt", REPORT + "Report " + i + " ends here.\n");
        }
        String one =
                CommandLineRun.of("read", "--threads", "1", folder.toString()).out();
        String many =
                CommandLineRun.of("read", "--threads", "5", folder.toString()).out();
        assertThat(many).isEqualTo(one).contains("Report 11 ends");
    }

    @Test
    void aRefusedInputIsNamedAndTheRestIsDone() throws IOException {
        report("a.txt", "");
        report("b.txt", REPORT);
        CommandLineRun run = CommandLineRun.of("read", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.txt", "refused").doesNotContain("\tat ", "Exception");
        assertThat(run.out()).contains("\"type\":\"document\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "read", "read --format=purple x", "brief --as-of=soon x", "evaluate x"})
    void wrongUsageEndsInTwo(String line) {
        CommandLineRun run = CommandLineRun.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        CommandLineRun run = CommandLineRun.of("brief", "--as-of", "2031-13-40", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("--as-of", "'2031-13-40' is no day of the calendar")
                .doesNotContain("java.");
    }

    @Test
    void asOfADayNothingPublishedLaterIsTold() throws IOException {
        report("a.txt", REPORT);
        report("b.txt", REPORT.replace("May 5", "May 9").replace("is ready for", "rules out"));
        String early = CommandLineRun.of("brief", "--as-of", "2031-05-05", folder.toString())
                .out();
        assertThat(early).contains("As of 5 May 2031. Made from 1 report").doesNotContain("9 May");
        assertThat(CommandLineRun.of("brief", folder.toString()).out()).contains("Made from 2 reports");
    }

    @Test
    void betweenTwoPartiesNoOtherPairIsTold() throws IOException {
        report("a.txt", REPORT + "\nChina will not talk with Japan, Beijing said on Monday.\n");
        CommandLineRun all = CommandLineRun.of("talks", "--format", "jsonl", folder.toString());
        CommandLineRun some =
                CommandLineRun.of("talks", "--between", "RUS,UKR", "--format", "jsonl", folder.toString());
        assertThat(all.out()).contains("\"from\":\"CHN\"");
        assertThat(some.out()).contains("\"from\":\"RUS\"").doesNotContain("\"from\":\"CHN\"", "\"from\":\"JPN\"");
    }

    @Test
    void aBriefingSaysTheSameFromReportsAndFromTheLedger() throws IOException {
        Path one = report("a.txt", REPORT);
        String ledger = folder.resolve("ledger.sqlite").toString();
        CommandLineRun added = CommandLineRun.of("add", "--ledger", ledger, one.toString());
        assertThat(added.lines()).last().isEqualTo("1 inputs: 1 kept, 0 duplicate, 0 refused");
        String kept = CommandLineRun.of("brief", "--ledger", ledger).out();
        assertThat(kept).isEqualTo(CommandLineRun.of("brief", one.toString()).out());
        assertThat(kept).startsWith("WHERE THE TALKS STAND");
    }

    @Test
    void theSameReportTwiceIsADuplicate() throws IOException {
        Path one = report("a.txt", REPORT);
        report("b.txt", REPORT);
        String ledger = folder.resolve("x.ledger").toString();
        assertThat(CommandLineRun.of(
                                "add",
                                "--ledger",
                                ledger,
                                one.toString(),
                                folder.resolve("b.txt").toString())
                        .out())
                .contains("2 inputs: 1 kept, 1 duplicate, 0 refused");
        assertThat(CommandLineRun.of("add", "--ledger", ledger, one.toString()).out())
                .contains("1 inputs: 0 kept, 1 duplicate, 0 refused");
    }

    @Test
    void aForeignLedgerIsRefusedWithItsName() throws IOException {
        Path foreign = report("foreign.sqlite", "not a ledger at all");
        CommandLineRun run = CommandLineRun.of("brief", "--ledger", foreign.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("foreign.sqlite").doesNotContain("\tat ");
    }

    @Test
    void aMissingLedgerComesWithAdvice() {
        CommandLineRun run =
                CommandLineRun.of("talks", "--ledger", folder.resolve("none").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("there is no ledger", "parley add");
    }

    @Test
    void anUnknownPartyComesWithThoseOnRecord() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "talks", "--between", "RUS,ATLANTIS", report("a.txt", REPORT).toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no party ATLANTIS", "RUS");
    }

    @Test
    void everyLineOfTalksIsOneObjectOfAKnownType() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "talks", "--format", "jsonl", report("a.txt", REPORT).toString());
        ObjectMapper mapper = new ObjectMapper();
        assertThat(run.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(mapper.readTree(line).get("type").asString())
                        .isIn("readiness", "block", "key", "position", "movement", "term", "statement", "limit"));
    }

    @Test
    void aPageGoesWhereItIsSent() throws IOException {
        Path page = folder.resolve("page.html");
        CommandLineRun run = CommandLineRun.of(
                "brief",
                "--format",
                "html",
                "-o",
                page.toString(),
                report("a.txt", REPORT).toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "brief",
                "-o",
                folder.resolve("no/such/page").toString(),
                report("a.txt", REPORT).toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no/such/page: cannot be written");
    }
}
