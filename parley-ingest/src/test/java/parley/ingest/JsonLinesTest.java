package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Document;
import parley.model.Publication;
import parley.model.Publication.Basis;

class JsonLinesTest {
    @TempDir
    private Path folder = Path.of("");

    private List<Intake> read(String... lines) throws IOException {
        Path file = Readings.file(folder, "feed.jsonl", String.join("\n", lines));
        return Readings.all(file.toString());
    }

    @Test
    void readsTheKeysOfTheContractAndPassesOverOthers() throws IOException {
        Document document = Readings.kept(read("""
                {"id":"a1","spans":[{"text":[1,2]}],"text":"Envoys met.\\r\\nThey parted.","title":"Envoys",\
                "published":"2031-05-04T23:10:00+02:00","outlet":"Herald","url":"https://herald.example/a1","more":{"id":"x"}}""").getFirst()).document();
        assertThat(document.id()).isEqualTo("a1");
        assertThat(document.text()).isEqualTo("Envoys met.\r\nThey parted.");
        assertThat(document.title()).contains("Envoys");
        assertThat(document.publication()).contains(new Publication(LocalDate.of(2031, 5, 4), Basis.METADATA));
        assertThat(document.outlet()).contains("Herald");
        assertThat(document.url()).contains("https://herald.example/a1");
    }

    @Test
    void refusesBrokenLinesByNumberAndReadsTheRest() throws IOException {
        List<Intake> intakes = read(
                "{\"id\":\"a1\",\"text\":\"Envoys met.\"}",
                "{\"id\":\"a2\",\"text\":\"Envoys m",
                "",
                "[1,2]",
                "{\"id\":\"a5\"}",
                "{\"id\":\"a6\",\"text\":7}",
                "{\"id\":\"a7\",\"text\":\"half \\ud83d\"}",
                "{\"id\":\"a8\",\"text\":\"Yes.\"} {\"id\":\"a9\"}",
                "{\"id\":\"a9\",\"text\":\"  \"}",
                "{\"id\":10,\"text\":\"They parted.\"}");
        assertThat(intakes)
                .filteredOn(Intake.Kept.class::isInstance)
                .extracting(intake -> Readings.kept(intake).document().id())
                .containsExactly("a1", "10");
        assertThat(intakes)
                .filteredOn(Intake.Refused.class::isInstance)
                .extracting(intake -> intake.input().replaceFirst(".*:", ""))
                .containsExactly("2", "4", "5", "6", "7", "8", "9");
        assertThat(intakes.get(1).input()).isEqualTo(folder.resolve("feed.jsonl") + ":2");
        assertThat(intakes)
                .filteredOn(Intake.Refused.class::isInstance)
                .extracting(Readings::refusal)
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("\n", "Exception"));
    }

    @Test
    void refusesALineOfBrokenUtf8AndReadsTheRest() throws IOException {
        byte[] bytes = "{\"text\":\"Caf?\"}\n{\"text\":\"They parted.\"}".getBytes(StandardCharsets.UTF_8);
        bytes[12] = (byte) 0xE9;
        Path file = Files.write(folder.resolve("feed.jsonl"), bytes);
        List<Intake> intakes = Readings.all(file.toString());
        assertThat(Readings.refusal(intakes.getFirst())).contains("broken UTF-8 at byte 12");
        assertThat(Readings.kept(intakes.get(1)).document().text()).isEqualTo("They parted.");
    }

    @Test
    void givesAMissingIdThatStaysTheSameAndANewOneToASecondReport() throws IOException {
        List<Intake> intakes =
                read("{\"text\":\"Yes.\"}", "{\"id\":\"a\",\"text\":\"No.\"}", "{\"id\":\"a\",\"text\":\"Perhaps.\"}");
        Path other = Files.createDirectories(folder.resolve("elsewhere"));
        Intake again = Readings.all(Readings.file(other, "feed.jsonl", "\n{\"text\":\"Yes.\"}")
                        .toString())
                .getFirst();
        assertThat(intakes)
                .extracting(intake -> Readings.kept(intake).document().id())
                .containsExactly(Readings.kept(again).document().id(), "a", "a~2");
        assertThat(Readings.kept(again).document().id()).startsWith("feed-").hasSize(13);
    }

    @Test
    void saysThatAHalfDateWasNotTaken() throws IOException {
        Intake.Kept kept = Readings.kept(
                read("{\"text\":\"Envoys met.\",\"published\":\"May 2031\"}").getFirst());
        assertThat(kept.document().publication()).isEmpty();
        assertThat(kept.notices()).singleElement().asString().contains("May 2031");
    }

    @Test
    void refusesJsonOverSeveralLinesOnce() throws IOException {
        Path file = Readings.file(folder, "a.json", "{\n  \"text\": \"Envoys met.\"\n}\n");
        assertThat(Readings.refusal(Readings.all(file.toString()).getFirst())).contains("JSON over several lines");
        Path line = Readings.file(folder, "b.json", "{\"text\": \"Envoys met.\"}\n");
        assertThat(Readings.all(line.toString())).singleElement().isInstanceOf(Intake.Kept.class);
    }

    @Test
    void readsNothingOutOfATitle() throws IOException {
        Intake.Kept kept = Readings.kept(
                read("{\"text\":\"Envoys met.\\n\\nThey parted.\"}").getFirst());
        assertThat(kept.document().title()).isEmpty();
    }

    @Test
    void readsAnArchiveAndSaysWhereItBreaksOff() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 5_000; i++) {
                gzip.write(("{\"id\":\"a" + i + "\",\"text\":\"" + Integer.toHexString(i * 7919) + " envoys.\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        Path whole = Files.write(folder.resolve("feed.jsonl.gz"), packed.toByteArray());
        assertThat(Readings.all(whole.toString())).hasSize(5_000).allMatch(Intake.Kept.class::isInstance);
        Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        List<Intake> intakes = Readings.all(cut.toString());
        assertThat(intakes).hasSizeGreaterThan(1_000);
        assertThat(Readings.refusal(intakes.getLast())).isEqualTo("ends in the middle of its gzip archive");
        assertThat(intakes.subList(0, intakes.size() - 1)).allMatch(Intake.Kept.class::isInstance);
    }
}
