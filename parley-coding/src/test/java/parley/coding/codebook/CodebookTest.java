package parley.coding.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Matter;
import parley.model.Measure.Action;
import parley.model.ParleyException;

class CodebookTest {
    @TempDir
    private Path folder;

    @Test
    void holdsEveryStandardMatterWithItsMeaning() {
        assertThat(Codebook.standard().matters())
                .extracting(d -> d.matter().name())
                .isEqualTo(Matter.STANDARD);
        assertThat(Codebook.standard().matters()).allSatisfy(d -> {
            assertThat(d.meansDo()).isNotBlank();
            assertThat(d.meansStop()).isNotBlank();
        });
    }

    @Test
    void clashesEveryMatterWithItselfAndRespectWithAnnexation() {
        assertThat(Codebook.standard().clashes())
                .contains(
                        new Clash(Matter.TALKS, Action.DO, Matter.TALKS, Action.STOP),
                        new Clash(Matter.TERRITORY, Action.DO, Matter.RECOGNITION, Action.DO))
                .hasSize(Matter.STANDARD.size() + 1);
    }

    @Test
    void addsAMatterOfAUsersFileToTheStandardOnes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("fishing.txt"),
                "extends standard\nmatter fishing\n  means do: fish\n  act: herring quota\n",
                java.nio.charset.StandardCharsets.UTF_8);
        Codebook codebook = Codebook.of(file);
        assertThat(codebook.matter(new Matter("fishing"))).isPresent();
        assertThat(codebook.matter(Matter.TALKS)).isPresent();
    }

    @Test
    void replacesTheStandardMattersWhereAFileDoesNotExtendThem() throws IOException {
        Path file = Files.writeString(folder.resolve("own.txt"), "matter fishing\n  act: herring quota\n");
        assertThat(Codebook.of(file).matters())
                .extracting(d -> d.matter().name())
                .containsExactly("fishing");
    }

    @Test
    void namesFileAndLineOfAMistake() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.txt"), "matter fishing\n  acts: herring quota\n");
        assertThatThrownBy(() -> Codebook.of(file))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("wrong.txt, line 2")
                .hasMessageContaining("acts");
    }
}
