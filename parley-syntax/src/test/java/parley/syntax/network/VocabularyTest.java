package parley.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final List<String> KEYS =
            IntStream.range(0, 3_000).mapToObj(i -> "arvia" + i).toList();

    @Test
    void numbersItsKeysInTheirOrderAfterTheUnknownAndTheRoot() {
        Vocabulary vocabulary = Vocabulary.of(KEYS);
        assertThat(KEYS).extracting(vocabulary::row).startsWith(2, 3, 4).doesNotHaveDuplicates();
        assertThat(vocabulary.row("lorne")).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(vocabulary.size()).isEqualTo(3_002);
    }

    @Test
    void readsWhatItHasWritten() {
        ByteBuffer in = ByteBuffer.wrap(Vocabulary.of(KEYS).written().array());
        Vocabulary read = Vocabulary.read(in);
        assertThat(in.hasRemaining()).isFalse();
        assertThat(KEYS)
                .extracting(read::row)
                .isEqualTo(IntStream.range(2, 3_002).boxed().toList());
    }
}
