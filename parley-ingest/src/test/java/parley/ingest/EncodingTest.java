package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TEXT = "The envoy said “never” — in Café Orléans, naïvely.\r\nHe paid €5.\r\n";

    private static byte[] marked(String text, String charset, int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }

    @Test
    void readsUtf8WithoutAWord() {
        Intake.Kept kept = Readings.piped(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.document().text()).isEqualTo(TEXT);
        assertThat(kept.notices()).isEmpty();
    }

    @Test
    void dropsAByteOrderMark() {
        Intake.Kept kept = Readings.piped(marked(TEXT, "UTF-8", 0xEF, 0xBB, 0xBF));
        assertThat(kept.document().text()).isEqualTo(TEXT);
        assertThat(kept.notices()).isEmpty();
    }

    @Test
    void readsWideTextByItsMarkAndSaysSo() {
        assertThat(Readings.piped(marked(TEXT, "UTF-16LE", 0xFF, 0xFE)))
                .satisfies(kept -> assertThat(kept.document().text()).isEqualTo(TEXT))
                .satisfies(
                        kept -> assertThat(kept.notices()).containsExactly("read as UTF-16LE, by its byte-order mark"));
        assertThat(Readings.piped(marked(TEXT, "UTF-16BE", 0xFE, 0xFF))
                        .document()
                        .text())
                .isEqualTo(TEXT);
        assertThat(Readings.piped(marked(TEXT, "UTF-32LE", 0xFF, 0xFE, 0, 0))
                        .document()
                        .text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsWideTextWithoutAMarkAndSaysSo(String charset) {
        Intake.Kept kept = Readings.piped(TEXT.getBytes(Charset.forName(charset)));
        assertThat(kept.document().text()).isEqualTo(TEXT);
        assertThat(kept.notices()).containsExactly("read as " + charset + ", without a byte-order mark");
    }

    @Test
    void refusesWideTextThatIsCutInTheMiddleOfACharacter() {
        byte[] whole = marked(TEXT, "UTF-16LE", 0xFF, 0xFE);
        assertThat(Readings.refusal(Readings.pipedIn(java.util.Arrays.copyOf(whole, whole.length - 1))))
                .contains("broken UTF-16LE", "byte");
    }

    @Test
    void readsWindows1252AndSaysSo() {
        Intake.Kept kept = Readings.piped(TEXT.getBytes(Charset.forName("windows-1252")));
        assertThat(kept.document().text()).isEqualTo(TEXT);
        assertThat(kept.notices()).containsExactly("read as Windows-1252, since it is not UTF-8");
    }

    @Test
    void refusesBrokenUtf8AndNamesTheFirstPlace() {
        byte[] bytes = "One line.\nThe café – the hôtel – the fiancé.".getBytes(StandardCharsets.UTF_8);
        bytes[12] = (byte) 0xFF;
        assertThat(Readings.refusal(Readings.pipedIn(bytes))).contains("broken UTF-8", "byte 12", "line 2");
    }

    @Test
    void refusesBytesThatAreNeitherUtf8NorWesternText() {
        byte[] bytes = {
            'N', 'o', ' ', (byte) 0xC3, '(', ' ', (byte) 0xA0, (byte) 0xA1, ' ', (byte) 0xFF, ' ', (byte) 0x90, ' '
        };
        assertThat(Readings.refusal(Readings.pipedIn(bytes))).contains("broken UTF-8");
    }

    @Test
    void refusesOverlongFormsAndSurrogatesInUtf8() {
        byte[] overlong = {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xC3, (byte) 0xA9, (byte) 0xC0, (byte) 0xAF};
        byte[] surrogate = {(byte) 0xC3, (byte) 0xA9, (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        assertThat(Utf8.of(overlong)).isEqualTo(new Utf8(2, 2, 5, 1));
        assertThat(Utf8.of(surrogate)).isEqualTo(new Utf8(1, 3, 2, 1));
    }

    @Test
    void keepsAndReportsCharactersThatCannotBeSeen() {
        String text =
                "The envoy\u0000 said \u202Ereven\u202C, \u0007he did. And then he left the hall with the others.";
        Intake.Kept kept = Readings.text(text);
        assertThat(kept.document().text()).isEqualTo(text);
        assertThat(kept.notices())
                .containsExactly(
                        "holds NUL characters: 1, kept as they are",
                        "holds other control characters: 1, kept as they are",
                        "holds characters that turn the direction of writing: 2, kept as they are");
    }
}
