package parley.training.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Document;
import parley.model.ParleyException;

class CodedNewsTest {
    private static final Document REPORT = Document.of("n1", "𝒪slo said it would come.", Document.Source.UNKNOWN);

    @Test
    void aTermStandsWhereItsCodePointsSay() {
        CodedReport coded = coded("10 23 NOR accepts talks do NOR>SWE for=deal soft");
        assertThat(coded.stances()).singleElement().satisfies(term -> {
            assertThat(term.span().text()).isEqualTo("it would come");
            assertThat(term.holder()).isEqualTo("NOR");
            assertThat(term.doer()).isEqualTo("NOR");
            assertThat(term.matter()).isEqualTo("talks");
        });
    }

    @Test
    void aMeasureMayHaveNoDoer() {
        assertThat(coded("10 23 NOR accepts talks do ->SWE").stances())
                .singleElement()
                .satisfies(term -> assertThat(term.doer()).isEmpty());
    }

    @Test
    void anotherTextThanTheCodedOneIsNamed() {
        assertThatThrownBy(() -> CodedNews.report(REPORT, List.of("00000000", "10 23 NOR accepts talks do NOR>-")))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("n1");
    }

    @Test
    void newsThatWasNeverCodedTeachesNothing(@TempDir Path folder) throws IOException {
        Path news = folder.resolve("news.jsonl");
        Files.writeString(news, "{\"id\":\"never-coded\",\"text\":\"Oslo said it would come.\"}\n");
        assertThat(CodedNews.read(List.of(news))).isEmpty();
    }

    @Test
    void aFileThatIsNoNewsIsNamed(@TempDir Path folder) throws IOException {
        Path news = folder.resolve("news.jsonl");
        Files.writeString(news, "{broken\n");
        assertThatThrownBy(() -> CodedNews.read(List.of(news)))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("news.jsonl");
    }

    private static CodedReport coded(String line) {
        return CodedNews.report(REPORT, List.of(REPORT.sha256().substring(0, 8), line));
    }
}
