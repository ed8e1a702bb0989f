package parley.reasoning.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Sanctions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Published conflicts, where `../shared` is present.
class GoldConflictsTest {
    private static final Map<String, Sanctions> READINGS = Map.of(
            "standard_legal_sequences", Sanctions.SEQUENCES,
            "each_opponent_at_most_once", Sanctions.ONCE,
            "single_opponent_move", Sanctions.SINGLE);

    @Test
    void reproducesThePublishedEquilibriaUnderEachReading() throws IOException {
        Path gold = gold();
        assumeTrue(Files.isDirectory(gold), "skipped: ../shared/gold/conflicts is not here");
        try (Stream<Path> files = Files.list(gold)) {
            List<Path> conflicts = files.sorted().toList();
            assertThat(conflicts).hasSizeGreaterThanOrEqualTo(6);
            for (Path file : conflicts) {
                reproduces(file);
            }
        }
    }

    /// The published analysis of one of them says of one state that only simultaneous moves deter leaving it.
    @Test
    void aStateThatOnlySimultaneousMovesHoldIsFoundUnderThatConceptAlone() throws IOException {
        Path file = gold().resolve("us_north_korea_base.json");
        assumeTrue(Files.exists(file), "skipped: ../shared/gold/conflicts is not here");
        Conflict conflict = ConflictFile.read(Files.readString(file));
        GraphModel model = GraphModel.of(conflict, Sanctions.SEQUENCES);
        assertThat(model.equilibria(Concept.SIM).states()).contains(conflict.index("4"));
        assertThat(model.equilibria(Concept.SEQ).states()).doesNotContain(conflict.index("4"));
    }

    private static void reproduces(Path file) throws IOException {
        String json = Files.readString(file);
        Conflict conflict = ConflictFile.read(json);
        JsonNode published = JsonMapper.shared().readTree(json).get("equilibria");
        published.properties().forEach(reading -> {
            Sanctions sanctions = Objects.requireNonNull(READINGS.get(reading.getKey()), reading.getKey());
            GraphModel model = GraphModel.of(conflict, sanctions);
            reading.getValue().properties().forEach(entry -> {
                Concept concept = Concept.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
                List<String> ids = model.equilibria(concept).states().stream()
                        .map(s -> conflict.states().get(s).id())
                        .toList();
                List<String> expected = entry.getValue().values().stream()
                        .map(JsonNode::asString)
                        .toList();
                assertThat(ids)
                        .as(file.getFileName() + " " + reading.getKey() + " " + concept)
                        .containsExactlyInAnyOrderElementsOf(expected);
            });
        });
    }

    private static Path gold() {
        Path here = Path.of("").toAbsolutePath();
        while (here.getParent() != null && !Files.isDirectory(here.resolve("../shared/gold/conflicts"))) {
            here = here.getParent();
        }
        return here.resolve("../shared/gold/conflicts").normalize();
    }
}
