package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> names(List<Intake> intakes) {
        return intakes.stream()
                .map(intake -> folder.relativize(Path.of(intake.input())).toString())
                .toList();
    }

    @Test
    void readsFoldersInAFixedOrderAndLeavesOutHiddenFiles() throws Exception {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".git"));
        for (String name : List.of("c.txt", "b/z.txt", "b/deep/y.txt", "a.txt", "B.txt", ".hidden.txt", ".git/x.txt")) {
            Readings.file(folder, name, "Report " + name + ".");
        }
        assertThat(names(Readings.all(folder.toString())))
                .containsExactly("B.txt", "a.txt", "b/deep/y.txt", "b/z.txt", "c.txt");
        assertThat(names(Readings.all(
                        folder.resolve("c.txt").toString(), folder.resolve("b").toString())))
                .containsExactly("c.txt", "b/deep/y.txt", "b/z.txt");
    }

    @Test
    void refusesWhatCannotBeReadByNameAndReadsTheRest() throws Exception {
        Readings.file(folder, "a.txt", "Envoys met.");
        Readings.file(folder, "z.txt", "They parted.");
        Files.createSymbolicLink(folder.resolve("b-dangling.txt"), folder.resolve("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("c-loop"), folder);
        Files.createDirectories(folder.resolve("e-empty"));
        Files.createSymbolicLink(folder.resolve("f-itself.txt"), folder.resolve("f-itself.txt"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("d-socket")));
            List<Intake> intakes = Readings.all(
                    folder.toString(), folder.resolve("missing.txt").toString());
            assertThat(names(intakes))
                    .containsExactly(
                            "a.txt",
                            "b-dangling.txt",
                            "c-loop",
                            "d-socket",
                            "e-empty",
                            "f-itself.txt",
                            "z.txt",
                            "missing.txt");
            assertThat(intakes)
                    .filteredOn(Intake.Refused.class::isInstance)
                    .extracting(Readings::refusal)
                    .satisfiesExactly(
                            dangling -> assertThat(dangling).isEqualTo("there is no such file"),
                            loop -> assertThat(loop).contains("link to a folder, which is not followed"),
                            special -> assertThat(special).isEqualTo("is not a regular file"),
                            empty -> assertThat(empty).isEqualTo("is a folder without files"),
                            itself -> assertThat(itself).isNotBlank(),
                            missing -> assertThat(missing).isEqualTo("there is no such file"));
        }
    }

    @Test
    void givesEveryFileAReadableIdThatDoesNotDependOnItsFolder() throws Exception {
        Files.createDirectories(folder.resolve("one"));
        Files.createDirectories(folder.resolve("two"));
        Readings.file(folder, "one/Karsk talks (2).txt", "Envoys met.");
        Readings.file(folder, "two/Karsk talks (2).txt", "Envoys met again.");
        Readings.file(folder, "two/same.txt", "Envoys met.");
        List<String> ids = Readings.all(folder.toString()).stream()
                .map(intake -> Readings.kept(intake).document().id())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(3);
        assertThat(ids.getFirst()).matches("Karsk-talks-2-[0-9a-f]{8}");
        assertThat(Readings.kept(Readings.all(folder.resolve("one").toString()).getFirst())
                        .document()
                        .id())
                .isEqualTo(ids.getFirst());
    }
}
