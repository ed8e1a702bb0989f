package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class EntryLinesTest {
    private static List<JsonNode> read(Format format) {
        StringWriter out = new StringWriter();
        View.of(format).entries(Story.FIRST, Story.firstEntries(), out);
        ObjectMapper mapper = new ObjectMapper();
        return out.toString().lines().map(mapper::readTree).toList();
    }

    @Test
    void countsInCodePointsSoThatEverySpanCutsItsOwnWords() {
        List<JsonNode> records = read(Format.JSONL);
        int[] text = records.getFirst().get("text").asString().codePoints().toArray();
        List<JsonNode> spans =
                records.stream().flatMap(r -> r.findParents("span").stream()).toList();
        assertThat(spans).hasSize(4);
        for (JsonNode span : spans) {
            int start = span.get("span").get(0).asInt();
            int end = span.get("span").get(1).asInt();
            assertThat(new String(text, start, end - start))
                    .isEqualTo(span.get("text").asString());
        }
    }

    @Test
    void putsTheDocumentFirstAndLeavesOutWhatIsAbsent() {
        List<JsonNode> records = read(Format.JSONL);
        assertThat(records).extracting(r -> r.get("type").asString()).containsExactly("document", "statement", "term");
        assertThat(records.get(0).has("url")).isFalse();
        assertThat(records.get(1).has("within")).isFalse();
        assertThat(records.get(1).get("negated").asBoolean()).isFalse();
        assertThat(records.get(2).get("for").asString()).isEqualTo("talks");
    }

    @Test
    void printsTheContractAsItStands() throws IOException {
        StringWriter out = new StringWriter();
        View.of(Format.JSONL).entries(Story.FIRST, Story.firstEntries(), out);
        View.of(Format.JSONL).entries(Story.SECOND, Story.secondEntries(), out);
        Golden.check("entries.jsonl", out.toString());
    }

    @Test
    void drawsTheWordsInBrackets() throws IOException {
        StringWriter out = new StringWriter();
        View.of(Format.TEXT).entries(Story.FIRST, Story.firstEntries(), out);
        View.of(Format.TEXT).entries(Story.SECOND, Story.secondEntries(), out);
        Golden.check("marked.txt", out.toString());
    }
}
