package parley.view.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Document;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PublicRecord;
import parley.view.incidents.Dyads;
import parley.view.incidents.Dyads.Dyad;
import parley.view.incidents.Incident;

/// ICEWS' table: a row for each pair of source and target, so that an event's id is not unique. Sectors are PLOVER's
/// codes; coordinates stay empty.
final class IcewsTable {
    static final List<String> HEADER = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    private final Sides sides;
    private final Map<String, SentenceNumbers> sentences = new HashMap<>();

    IcewsTable(PublicRecord record) {
        sides = new Sides(record);
    }

    void write(List<Incident> incidents, Writer out) throws IOException {
        Rows.tabs(HEADER, out);
        for (Incident incident : incidents) {
            if (incident.stands()) {
                for (Dyad dyad : Dyads.of(incident.event())) {
                    Rows.tabs(row(incident, dyad), out);
                }
            }
        }
    }

    private List<String> row(Incident incident, Dyad dyad) {
        Event event = incident.event();
        Document document = incident.first().document();
        return List.of(
                event.id(),
                incident.date().map(Object::toString).orElse(""),
                fact(dyad.source().flatMap(sides::name)),
                fact(dyad.source().flatMap(Participant::sector)),
                fact(dyad.source().flatMap(sides::countryName)),
                Scores.name(event.cameo()),
                event.cameo(),
                Scores.goldstein(event.cameo()),
                fact(dyad.target().flatMap(sides::name)),
                fact(dyad.target().flatMap(Participant::sector)),
                fact(dyad.target().flatMap(sides::countryName)),
                document.id(),
                String.valueOf(sentence(event, document)),
                fact(document.outlet()),
                fact(event.place()),
                "",
                "",
                "",
                "",
                "");
    }

    private int sentence(Event event, Document document) {
        return sentences
                .computeIfAbsent(document.id(), id -> new SentenceNumbers(document.text()))
                .at(event.span().start());
    }

    private static String fact(Optional<String> value) {
        return value.orElse("");
    }
}
