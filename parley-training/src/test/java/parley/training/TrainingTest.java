package parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static String run(int expected, String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        assertThat(Training.commands().setOut(writer).setErr(writer).execute(arguments))
                .isEqualTo(expected);
        return out.toString();
    }

    @Test
    void namesItsCommands() {
        assertThat(run(0, "--help")).contains("syntax", "lemmas", "names", "terms");
    }

    @Test
    void refusesToTrainWithoutACommand() {
        assertThat(run(2)).contains("which command?");
    }

    @Test
    void saysWhichVectorsCannotBeRead(@TempDir Path folder) throws Exception {
        Path treebank = Files.writeString(folder.resolve("a.conllu"), "1\tTruce\t_\tNOUN\tNN\t_\t0\troot\t_\t_\n");
        assertThat(run(
                        1,
                        "syntax",
                        "--treebank",
                        treebank.toString(),
                        "--vectors",
                        "no-such.jar",
                        "--out",
                        folder.resolve("weights").toString()))
                .contains("no-such.jar");
    }
}
