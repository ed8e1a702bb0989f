package parley.view.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.view.incidents.Incident;

/// POLECAT's table: a row an event, several sides in one cell joined by semicolons. What Parley does not know (COW and
/// Wikipedia identifiers, coordinates) stays empty.
final class PolecatTable {
    private static final String SIDE =
            "%1$s Name,%1$s Country,%1$s COW,Primary %1$s Sector,%1$s Sectors,%1$s Title,%1$s Name Raw,Wikipedia %1$s ID";
    static final List<String> HEADER = List.of(String.join(
                    ",",
                    "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts",
                    SIDE.formatted("Actor"),
                    SIDE.formatted("Recipient"),
                    "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type",
                    "Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version")
            .split(","));

    private final Sides sides;
    private final Story story;
    private final Wordage wordage;

    PolecatTable(PublicRecord record, Wordage wordage) {
        sides = new Sides(record);
        story = new Story(record);
        this.wordage = wordage;
    }

    void write(List<Incident> incidents, Writer out) throws IOException {
        Rows.tabs(HEADER, out);
        for (Incident incident : incidents) {
            if (incident.stands()) {
                Rows.tabs(row(incident), out);
            }
        }
    }

    private List<String> row(Incident incident) {
        Event event = incident.event();
        List<String> row = new ArrayList<>(List.of(
                event.id(),
                text(incident.date()),
                event.category().name(),
                text(event.mode()),
                Scores.intensity(event),
                String.valueOf(event.category().quad()),
                String.join("; ", event.contexts())));
        row.addAll(side(event.actors()));
        row.addAll(side(event.recipients()));
        row.addAll(place(event));
        row.addAll(source(incident.first().document()));
        return row;
    }

    private List<String> side(List<Participant> side) {
        String sectors = Sides.joined(side, Participant::sector);
        return List.of(
                Sides.joined(side, sides::name),
                Sides.joined(side, sides::country),
                "",
                text(side.stream().flatMap(s -> s.sector().stream()).findFirst()),
                sectors,
                "",
                Sides.joined(side, one -> wordage.of(Sides.words(one))),
                "");
    }

    private List<String> place(Event event) {
        return List.of(text(event.place()), "", "", "", "", "", "", "", text(wordage.of(event.place())), "");
    }

    private List<String> source(Document document) {
        return List.of(
                text(document.outlet()),
                text(document.publication().map(Publication::date)),
                story.people(document),
                story.organizations(document),
                story.locations(document),
                "en",
                "parley");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
