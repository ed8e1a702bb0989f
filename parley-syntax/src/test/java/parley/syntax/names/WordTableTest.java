package parley.syntax.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private static Map<String, Integer> words(int count, int numbers) {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < count; i++) {
            words.put("Quell" + i, -7 + i % numbers);
        }
        return words;
    }

    @Test
    void keepsTheNumberOfEveryWordWhenWrittenAndRead() throws IOException {
        Map<String, Integer> words = words(5_000, 300);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordTable.of(words).write(new DataOutputStream(bytes));
        WordTable read = WordTable.read(ByteBuffer.wrap(bytes.toByteArray()));
        words.forEach((word, number) -> assertThat(read.number(word)).isEqualTo(number));
    }

    @Test
    void tellsThatAWordIsUnknown() {
        assertThat(WordTable.of(words(100, 3)).number("Lorne")).isEqualTo(WordTable.UNKNOWN);
        assertThat(WordTable.of(Map.of()).number("")).isEqualTo(WordTable.UNKNOWN);
    }

    @Test
    void refusesMoreNumbersThanItCanTellApart() {
        Map<String, Integer> words = words(70_000, 70_000);
        assertThatThrownBy(() -> WordTable.of(words)).hasMessageContaining("70000");
    }
}
