package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample story tells a true one: what a careful reader of `samples/` would name, written down by hand before the
/// program was asked.
class SampleStoryTest {
    private static final List<Block> BLOCKS = List.of(
            // 1 and 19 December: recognition remains Russia's demand; the White House will never.
            new Block("RUS-USA", "recognition", "rejected"),
            // 2, 15 and 23 December: Berlin urges a withdrawal, Brussels waits for it; "we are not leaving".
            new Block("DEU-RUS", "withdrawal", "rejected"),
            new Block("EU-RUS", "withdrawal", "rejected"),
            // 15, 16 and 18 December: Kyiv names monitors as a condition for talks, Moscow will have none.
            new Block("RUS-UKR", "guarantees", "rejected"),
            // 11 December: Ukraine in NATO is a red line; Kyiv would not drop its bid, and NATO rejects the demand.
            new Block("RUS-UKR", "alliance", "rejected clash"),
            new Block("NATO-RUS", "alliance", "rejected clash"),
            // 8 December: a ceasefire only if the West stops supplying arms, which nobody has answered.
            new Block("RUS-WEST", "arms", "unmet rejected"),
            // 5 December: Warsaw sees no talks until Lebedev is gone.
            new Block("POL-RUS", "leadership", "unmet"),
            // 5 December: Washington would talk if Moscow showed interest.
            new Block("RUS-USA", "talks", "unmet"),
            // 15 and 18 December: Kyiv demands an end to the strikes, Moscow pauses them on a condition.
            new Block("RUS-UKR", "attacks/RUS", "unmet cycle"),
            new Block("DEU-RUS", "attacks/RUS", "unmet cycle"),
            // 23 December: Kyiv goes on talking while the pause holds, which Moscow keeps unless the canal is attacked.
            new Block("RUS-UKR", "attacks/UKR", "unmet"));

    private static final List<Move> KEYS = List.of(
            new Move("RUS-USA", "RUS", "recognition", ""),
            new Move("RUS-USA", "USA", "recognition", "red line"),
            new Move("DEU-RUS", "RUS", "withdrawal", ""),
            new Move("DEU-RUS", "DEU", "withdrawal", ""),
            new Move("EU-RUS", "EU", "withdrawal", ""),
            new Move("RUS-UKR", "RUS", "guarantees", ""),
            new Move("RUS-UKR", "UKR", "guarantees", ""),
            new Move("RUS-UKR", "RUS", "alliance", "red line"),
            new Move("RUS-UKR", "UKR", "alliance", ""),
            new Move("RUS-UKR", "RUS", "attacks", ""),
            new Move("RUS-WEST", "WEST", "arms", ""),
            new Move("RUS-WEST", "RUS", "arms", "red line"));

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Map<String, JsonNode> TERMS = new HashMap<>();
    private static final List<JsonNode> TALKS = talks();

    /// @param matters one of these, maybe by a party (`attacks/RUS`)
    /// @param kinds   one of these
    private record Block(String pair, String matters, String kinds) {
        @Override
        public String toString() {
            return pair + " " + matters + " " + kinds;
        }

        boolean in(List<JsonNode> talks) {
            return talks.stream().anyMatch(this::is);
        }

        boolean is(JsonNode block) {
            return SampleStoryTest.is(block, "block")
                    && between(block).equals(pair)
                    && words(kinds).contains(block.get("kind").asString())
                    && terms(block).stream().anyMatch(this::isMeasured);
        }

        private boolean isMeasured(JsonNode term) {
            String matter = term.get("matter").asString();
            String doer = term.path("doer").asString("");
            return words(matters).contains(matter) || words(matters).contains(matter + "/" + doer);
        }
    }

    /// A party moves on a matter in some key between two parties.
    private record Move(String pair, String party, String matter, String crossing) {
        @Override
        public String toString() {
            return (pair + ": " + party + " moves on " + matter + " " + crossing).strip();
        }

        boolean in(List<JsonNode> talks) {
            return talks.stream()
                    .filter(key -> is(key, "key") && between(key).equals(pair))
                    .flatMap(key -> key.get("moves").values().stream().filter(move -> fits(key, move)))
                    .findAny()
                    .isPresent();
        }

        private boolean fits(JsonNode key, JsonNode move) {
            String term = move.get("term").asString();
            boolean crosses = key.get("crosses").values().stream()
                    .anyMatch(t -> t.asString().equals(term));
            return move.get("party").asString().equals(party)
                    && term(term).get("matter").asString().equals(matter)
                    && (crossing.isEmpty() || crosses);
        }
    }

    @Test
    void namesEachBlockThatACarefulReaderWould() {
        assertThat(BLOCKS).filteredOn(block -> !block.in(TALKS)).as("not named").isEmpty();
    }

    @Test
    void namesNoBlockThatACarefulReaderWouldNot() {
        assertThat(TALKS)
                .filteredOn(line -> is(line, "block"))
                .allMatch(line -> BLOCKS.stream().anyMatch(block -> block.is(line)));
    }

    @Test
    void namesEachKeyThatACarefulReaderWould() {
        assertThat(KEYS).filteredOn(key -> !key.in(TALKS)).as("not named").isEmpty();
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        List<String> reports = List.of("01-kremlin-terms.txt", "08-orlov-softens.txt", "09-kremlin-clarifies.txt");
        assertThat(briefing(reports.reversed())).isEqualTo(briefing(reports));
    }

    private static String briefing(List<String> reports) {
        List<String> line = new ArrayList<>(List.of("brief", "--format=json"));
        reports.forEach(report -> line.add(SAMPLES.resolve(report).toString()));
        return CommandLineRun.of(line.toArray(String[]::new)).out();
    }

    private static List<JsonNode> talks() {
        List<JsonNode> lines = CommandLineRun.of("talks", "--format=jsonl", SAMPLES.toString()).lines().stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        lines.stream()
                .filter(line -> is(line, "term"))
                .forEach(term -> TERMS.put(term.get("id").asString(), term));
        return lines;
    }

    private static JsonNode term(String id) {
        return Objects.requireNonNull(TERMS.get(id), id);
    }

    private static List<JsonNode> terms(JsonNode conclusion) {
        return conclusion.get("terms").values().stream()
                .map(id -> term(id.asString()))
                .toList();
    }

    private static String between(JsonNode conclusion) {
        return conclusion.get("between").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.joining("-"));
    }

    private static boolean is(JsonNode line, String type) {
        return line.get("type").asString().equals(type);
    }

    private static Set<String> words(String line) {
        return Set.of(line.split(" "));
    }
}
