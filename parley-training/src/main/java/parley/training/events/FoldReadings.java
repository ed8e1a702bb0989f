package parley.training.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import parley.coding.actors.Actors;
import parley.coding.dates.Dates;
import parley.coding.events.EventFinder;
import parley.coding.events.Frames;
import parley.coding.finders.Report;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Event;
import parley.syntax.Syntax;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Cross-validation: every example read by a model that was trained without its fold, as the event records of the
/// output
/// contract that scorers ask for, in one file.
final class FoldReadings {
    private final Syntax syntax;
    private final Path out;
    private final PartyRegistry registry = PartyRegistry.standard();

    FoldReadings(Syntax syntax, Path out) {
        this.syntax = syntax;
        this.out = out;
    }

    void write(List<Example> all) throws IOException {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, Examples.FOLDS).mapToObj(fold -> read(all, fold)).forEach(lines::append);
        Files.writeString(out, lines);
    }

    private String read(List<Example> all, int fold) {
        EventFinder finder = EventFinder.of(
                Frames.standard(),
                RankerTraining.train(all.stream().filter(e -> e.fold() != fold).toList()));
        StringBuilder lines = new StringBuilder();
        all.stream()
                .filter(e -> e.fold() == fold)
                .forEach(e -> events(finder, e).forEach(event -> lines.append(line(event))));
        return lines.toString();
    }

    private List<Entry> events(EventFinder finder, Example example) {
        Document document = Document.of(example.id(), example.text(), Document.Source.UNKNOWN);
        Reading reading = Reading.of(document, syntax);
        return finder.find(new Report(reading, Actors.of(reading, registry), Dates.of(reading)), List.of());
    }

    private static String line(Entry entry) {
        Event event = (Event) entry;
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("type", "event")
                .put("document", event.document())
                .put("event", event.category().name());
        node.put("cameo", event.cameo()).put("status", event.status().name().toLowerCase(java.util.Locale.ROOT));
        sides(node.putArray("actor"), event.actors());
        sides(node.putArray("recipient"), event.recipients());
        return JsonMapper.shared().writeValueAsString(node) + "\n";
    }

    private static void sides(ArrayNode array, List<Event.Participant> side) {
        side.forEach(p -> p.party().ifPresent(id -> array.addObject().put("party", id.value())));
    }
}
