package parley.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.coding.Coding;
import parley.model.Document;
import parley.model.Event;
import parley.model.Event.Category;
import parley.model.Event.Participant;
import parley.model.Event.Status;
import parley.model.ParleyException;
import parley.model.PartyId;
import parley.model.When;

class EventScorerTest {
    private static final String GOLD = """
            {"id":"a","text":"Norland freed prisoners of Sudmark.","expected":[{"code":"0841","plover":"RETREAT",\
            "source":[{"code":"NOR"}],"target":[{"code":"SUD"}]}]}
            {"id":"b","text":"Sudmark demands talks.","expected":[{"code":"DEMAND","source":"Sudmark"}]}
            {"id":"c","text":"It rained.","expected":[]}
            """;

    @TempDir
    private Path folder;

    @Test
    void comparesRootsQuadrantsStatesAndCodes() throws IOException {
        Map<String, Measure> scores = score(Map.of(
                "a", List.of(event(Category.CONCEDE, Status.ACTUAL, "NOR", "SUD")),
                "b", List.of(event(Category.ACCUSE, Status.ACTUAL, "SUD", "NOR"))));
        assertThat(value(scores, "any")).isEqualTo(1.0);
        assertThat(value(scores, "root")).isEqualTo(0.5);
        assertThat(value(scores, "quad")).isEqualTo(1.0);
        assertThat(scores.get("triple")).isEqualTo(new Measure("triple", 1.0, 1, 1));
        assertThat(scores.get("exact")).isEqualTo(new Measure("exact", 1.0, 1, 1));
        assertThat(value(scores, "empty")).isEqualTo(1.0);
        assertThat(value(scores, "roots.precision")).isEqualTo(0.5);
    }

    @Test
    void anotherRecipientIsAnotherTriple() throws IOException {
        Map<String, Measure> scores = score(Map.of("a", List.of(event(Category.RETREAT, Status.ACTUAL, "NOR", "NOR"))));
        assertThat(value(scores, "root")).isEqualTo(0.5);
        assertThat(value(scores, "triple")).isZero();
    }

    @Test
    void anEventWhereNoneIsCountsAgainstPrecisionAndEmptiness() throws IOException {
        Map<String, Measure> scores = score(Map.of("c", List.of(event(Category.AID, Status.ACTUAL, "NOR", "SUD"))));
        assertThat(value(scores, "empty")).isZero();
        assertThat(scores.get("roots.precision")).isEqualTo(new Measure("roots.precision", 0.0, 2, 1));
    }

    @Test
    void aNegatedEventIsNoneFound() throws IOException {
        Map<String, Measure> scores =
                score(Map.of("a", List.of(event(Category.RETREAT, Status.NEGATED, "NOR", "SUD"))));
        assertThat(value(scores, "any")).isZero();
        assertThat(scores).doesNotContainKey("per-sentence");
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path gold = Files.writeString(folder.resolve("broken.jsonl"), GOLD + "{\n");
        assertThatThrownBy(() -> EventScorer.score(gold, document -> new Coding(List.of(), List.of())))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("broken.jsonl, line 4");
    }

    private static double value(Map<String, Measure> scores, String measure) {
        return Optional.ofNullable(scores.get(measure)).orElseThrow().value();
    }

    private Map<String, Measure> score(Map<String, List<Event>> found) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        return EventScorer.score(gold, document -> new Coding(List.copyOf(of(found, document)), List.of())).stream()
                .collect(Collectors.toMap(Measure::measure, measure -> measure));
    }

    private static List<Event> of(Map<String, List<Event>> found, Document document) {
        return found.getOrDefault(document.id(), List.of());
    }

    private static Event event(Category category, Status status, String actor, String recipient) {
        return new Event(
                "x#e1",
                "x",
                category,
                Optional.empty(),
                List.of(),
                sides(actor),
                sides(recipient),
                Document.of("x", "It was done.", Document.Source.UNKNOWN).span(0, 2),
                When.UNKNOWN,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "0841");
    }

    private static List<Participant> sides(String party) {
        return Stream.of(party)
                .map(id -> new Participant(
                        Optional.of(new PartyId(id)), Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
    }
}
