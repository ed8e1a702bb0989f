package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String stdin, String... args) {
        Streams streams = new Streams(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false);
        return Parley.execute(streams, args);
    }

    @Test
    void printsAReportAsTenColumnsAWord() {
        assertThat(run("The envoys didn't come.", "syntax", "-")).isZero();
        assertThat(out.toString().lines().filter(line -> !line.isEmpty()))
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.split("\t")).hasSize(10));
        assertThat(out.toString()).contains("\tdid\tdo\t").contains("\tn't\tnot\t");
    }

    @Test
    void keepsTheTokensOfATreebank(@TempDir Path folder) throws IOException {
        Path treebank = folder.resolve("given.conllu");
        Files.writeString(treebank, """
                # text = cease-fire holds
                1\tcease-fire\t_\t_\t_\t_\t_\t_\t_\t_
                2\tholds\t_\t_\t_\t_\t_\t_\t_\t_

                """);
        assertThat(run("", "syntax", treebank.toString())).isZero();
        assertThat(out.toString())
                .startsWith("# text = cease-fire holds\n1\tcease-fire\t")
                .contains("\n2\tholds\t");
    }

    @Test
    void setsWordsInByTheirPlaceInTheTree() {
        assertThat(run("Envoys met.", "syntax", "--format", "text", "-")).isZero();
        assertThat(out.toString()).contains("met  root").contains("  Envoys  nsubj");
    }

    @Test
    void namesAFileThatIsMissing(@TempDir Path folder) {
        assertThat(run("", "syntax", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none.txt");
    }
}
