package parley.training.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
    private static String letter(String type) {
        return """
                From anna@vorland.example  Mon May  5 09:00:00 2031
                Subject: The boat
                Content-Type: %s

                On Sunday, Ruiz Lorne wrote:

                > Is the boat still there?
                Yes, it is. Come and see it.
                Map: http://vorland.example/map
                --
                Anna Kessel, Quell
                """.formatted(type);
    }

    @Test
    void keepsWhatTheWriterWrote() {
        assertThat(Mail.body(letter("text/plain; charset=us-ascii")).strip()).isEqualTo("Yes, it is. Come and see it.");
    }

    @Test
    void readsNothingButPlainText() {
        assertThat(Mail.body(letter("text/html"))).isEmpty();
    }

    @Test
    void takesNoReportForALetter() {
        assertThat(Mail.is("From Monday on, the port is closed.")).isFalse();
    }

    @Test
    void readsAFolderOfLettersInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.json"), "{\"text\":\"Second.\"}");
        Files.writeString(folder.resolve("a.json"), "{\"text\":\"First.\"}");
        Files.writeString(folder.resolve("a.txt"), "not this");
        List<String> texts = new ArrayList<>();
        RawText.forEach(folder, texts::add);
        assertThat(texts).containsExactly("First.", "Second.");
    }
}
