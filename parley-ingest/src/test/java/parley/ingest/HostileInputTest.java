package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.ParleyException;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertThat(Readings.refusal(one(Readings.file(folder, "a.txt", "")))).isEqualTo("is empty");
        assertThat(Readings.refusal(one(Readings.file(folder, "b.txt", " \n\t\n"))))
                .isEqualTo("holds nothing but blanks");
        assertThat(Readings.refusal(one(Readings.file(folder, "c.jsonl", "\n\n"))))
                .isEqualTo("is empty");
        assertThat(Readings.refusal(one(Readings.file(folder, "d.html", ""))))
                .isEqualTo("is a page without a main text");
    }

    @Test
    void refusesBinaryFiles() throws Exception {
        byte[] noise = new byte[4096];
        new java.util.Random(3).nextBytes(noise);
        assertThat(Readings.refusal(one(Files.write(folder.resolve("a.txt"), noise))))
                .contains("is binary");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0};
        assertThat(Readings.refusal(one(Files.write(folder.resolve("b.png"), picture))))
                .isEqualTo("is binary: a picture");
        assertThat(Readings.refusal(one(Readings.file(folder, "c.pdf", "%PDF-1.7 and so on"))))
                .isEqualTo("is binary: a PDF file");
    }

    @Test
    void refusesATextOfTwoHundredMegabytesByTheLimitItNames() throws Exception {
        assertThat(Readings.refusal(one(big(200, "big.txt")))).contains("8000000 characters", "setting max-document");
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() throws Exception {
        Path bomb = folder.resolve("bomb.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] zeros = "no ".repeat(MEGABYTE / 3).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(zeros);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(MEGABYTE);
        assertThat(Readings.refusal(one(bomb))).contains("setting max-document");
    }

    @Test
    void readsALongTextUnderAHigherLimit() throws Exception {
        IngestSettings high = IngestSettings.STANDARD.withMaxDocument(40_000_000);
        Intake.Kept kept =
                Readings.kept(Readings.with(high, big(30, "big.txt").toString()).getFirst());
        assertThat(kept.document().text()).hasSize(30 * MEGABYTE);
    }

    @Test
    void readsALineOfAMegabyte() {
        String line = "no ".repeat(MEGABYTE / 3);
        assertThat(Readings.text(line).document().text()).isEqualTo(line);
        assertThat(Readings.text("“Never, " + line).document().text()).hasSize(line.length() + 8);
    }

    @Test
    void refusesALineThatIsTooLongForADocumentAndReadsTheNext() throws Exception {
        String feed = "{\"text\":\"" + "no ".repeat(MEGABYTE) + "\"}\n{\"text\":\"They parted.\"}\n";
        IngestSettings low = IngestSettings.STANDARD.withMaxDocument(1000);
        List<Intake> intakes =
                Readings.with(low, Readings.file(folder, "feed.jsonl", feed).toString());
        assertThat(Readings.refusal(intakes.getFirst())).contains("setting max-document");
        assertThat(Readings.kept(intakes.get(1)).document().text()).isEqualTo("They parted.");
    }

    @Test
    void holdsOneLineOfAnEndlessFeedAtATime() {
        try (Stream<Intake> intakes = Ingest.of(IngestSettings.STANDARD).read(List.of("-"), new EndlessFeed())) {
            Iterator<Intake> first = intakes.iterator();
            for (int i = 0; i < 1_000; i++) {
                assertThat(Readings.kept(first.next()).document().text()).isEqualTo("Envoys met.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "table", "p", "svg", "template"})
    void readsAPageOfAMillionNestedTags(String tag) throws Exception {
        String page = "<html><body><p>The envoys met in the old customs house, and they parted late.</p>"
                + ("<" + tag + ">").repeat(1_000_000);
        assertThat(Readings.kept(one(Readings.file(folder, "a.html", page)))
                        .document()
                        .text())
                .isEqualTo("The envoys met in the old customs house, and they parted late.");
    }

    @Test
    void saysWhereNestingWasCutOff() {
        String words = "<p>The envoys met in the old customs house, and they parted late.</p>";
        assertThat(Readings.text("<html>" + "<div>".repeat(200) + words).notices())
                .isEmpty();
        Intake.Kept deep = Readings.text(
                "<html>" + "<div>".repeat(2_000) + words + "<p>They met again in May, and parted early.</p>");
        assertThat(deep.notices())
                .containsExactly("its tags are nested 256 deep or more; deeper ones are read as if side by side");
        assertThat(deep.document().text()).contains("customs house", "in May");
    }

    @Test
    void readsAPageOfManySiblingsInLinearTime() throws Exception {
        String page = "<html><body>" + "<div class=story-body><p>The envoys met again.</p></div>".repeat(100_000);
        assertThat(Readings.kept(one(Readings.file(folder, "a.html", page)))
                        .document()
                        .text())
                .hasSizeGreaterThan(2_000_000);
    }

    @Test
    void survivesDeeplyNestedJson() throws Exception {
        String deep = "{\"x\":" + "[".repeat(1_000_000) + "\n{\"text\":\"They parted.\"}\n";
        List<Intake> intakes =
                Readings.all(Readings.file(folder, "feed.jsonl", deep).toString());
        assertThat(Readings.refusal(intakes.getFirst())).contains("no sound JSON");
        assertThat(Readings.kept(intakes.get(1)).document().text()).isEqualTo("They parted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ", "A/", "KARSK, ", "KARSK (", "<!--", "2 May ", "1.1.", "Published "})
    void findsHeadingsInLinearTime(String repeated) {
        assertThat(Readings.text("x" + repeated.repeat(200_000)).document().text())
                .hasSizeGreaterThan(200_000);
        assertThat(Readings.text(repeated.repeat(200_000)).document().text()).hasSizeGreaterThan(200_000);
    }

    @Test
    void refusesALimitThatIsNone() {
        assertThatThrownBy(() -> IngestSettings.STANDARD.withMaxDocument(0))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("max-document");
    }

    private static Intake one(Path file) {
        List<Intake> intakes = Readings.all(file.toString());
        assertThat(intakes).hasSize(1);
        assertThat(intakes.getFirst().input()).isEqualTo(file.toString());
        return intakes.getFirst();
    }

    private Path big(int megabytes, String name) throws Exception {
        byte[] block = "The envoys met. ".repeat(MEGABYTE / 16).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
        }
        return file;
    }

    /// Says the same line for ever.
    private static final class EndlessFeed extends InputStream {
        private static final byte[] LINE = "{\"text\":\"Envoys met.\"}\n".getBytes(StandardCharsets.UTF_8);
        private int next;

        @Override
        public int read() {
            return LINE[next++ % LINE.length];
        }
    }
}
