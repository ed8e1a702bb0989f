package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.model.conflict.Conflict;

class GraphModelBenchTest {
    @Test
    void aTableHasARowAShape() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GraphModelBench(new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .run(Stream.of(new Stalemate(2, 4, 16), new Stalemate(3, 6, 40)));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("| 3 | 6 | 40 |");
    }

    @Test
    void aStalemateHasTheStatesAskedForAndIsTheSameAgain() {
        Conflict conflict = new Stalemate(3, 6, 40).conflict(1);
        assertThat(conflict.states())
                .hasSize(40)
                .doesNotHaveDuplicates()
                .isEqualTo(new Stalemate(3, 6, 40).conflict(1).states());
    }
}
