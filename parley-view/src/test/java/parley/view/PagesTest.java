package parley.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.ParleyException;

class PagesTest {
    static String brief(Format format) {
        StringWriter out = new StringWriter();
        View.of(format).brief(Story.record(), Story.picture(), Optional.of(Story.prospect()), out);
        return out.toString();
    }

    static String talks(Format format) {
        StringWriter out = new StringWriter();
        View.of(format).talks(Story.record(), Story.picture(), out);
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({"TEXT,brief.txt", "MARKDOWN,brief.md", "HTML,brief.html", "JSON,brief.json"})
    void theBriefingReadsAsKept(Format format, String file) throws IOException {
        Golden.check(file, brief(format));
    }

    @ParameterizedTest
    @CsvSource({"TEXT,talks.txt", "JSONL,talks.jsonl", "SVG,talks.svg"})
    void theTalksReadAsKept(Format format, String file) throws IOException {
        Golden.check(file, talks(format));
    }

    @Test
    void aBlockShowsTheExactWordsOfBothSides() {
        String blocks = brief(Format.TEXT)
                .split("WHAT BLOCKS THE TALKS")[1]
                .split("WHAT WOULD UNLOCK")[0]
                .replaceAll("\\s+", " ");
        assertThat(blocks)
                .contains("“will never talk unless the Isles lift the blockade”")
                .contains("“refused to lift the blockade”");
    }

    @Test
    void aKeyNamesWhoseRedLineItCrosses() {
        assertThat(brief(Format.TEXT))
                .contains("Norland gives up its demand that the United Isles lift or ease sanctions")
                .contains("(its red line)");
    }

    @Test
    void everyNoteNamesWordsSpeakerOutletDateAndPlace() {
        String notes = brief(Format.TEXT).split("NOTES\n")[1].replaceAll("\\s+", " ");
        assertThat(notes)
                .contains("“will never talk unless the Isles lift the blockade” — Ada Brandt, minister, for Norland; "
                        + "Fjord Post, 5 May 2031; first, line 3, characters");
    }

    @Test
    void aPlainPageHasNoControlCharacters() {
        assertThat(brief(Format.TEXT).chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    }

    @Test
    void aFullDiskIsSaidWithItsReason() {
        Writer full = new Writer() {
            @Override
            public void write(char[] words, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> View.of(Format.TEXT).brief(Story.record(), Story.picture(), Optional.empty(), full))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("No space left on device");
    }

    @Test
    void aFormThatAPageDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> brief(Format.JSONL)).isInstanceOf(ParleyException.class);
    }
}
