package parley.view.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.CodePoints;
import parley.model.Document;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PublicRecord;
import parley.view.incidents.Incident;

/// Parley's own table of events, every status of them. The score stands in two columns without a sign, `cooperation`
/// and `conflict`, so that sums come by themselves and no cell begins with a minus.
final class EventTable {
    static final List<String> HEADER =
            List.of(("id,date,precision,status,event,mode,contexts,quad,cooperation,conflict,"
                            + "cameo,actors,actor_parties,actor_sectors,recipients,recipient_parties,recipient_sectors,place,"
                            + "level,channel,statement,sources,reports,document,outlet,start,end,text")
                    .split(","));

    private final Sides sides;
    private final Wordage wordage;
    private final Map<String, CodePoints> points = new HashMap<>();

    EventTable(PublicRecord record, Wordage wordage) {
        sides = new Sides(record);
        this.wordage = wordage;
    }

    void write(List<Incident> incidents, Writer out) throws IOException {
        Rows.commas(HEADER, out);
        for (Incident incident : incidents) {
            Rows.commas(row(incident), out);
        }
    }

    private List<String> row(Incident incident) {
        Event event = incident.event();
        Document document = incident.first().document();
        CodePoints counted = points.computeIfAbsent(document.id(), id -> new CodePoints(document.text()));
        String intensity = Scores.intensity(event);
        return List.of(
                event.id(),
                text(incident.date()),
                Sides.word(incident.when().precision()),
                Sides.word(event.status()),
                event.category().name(),
                text(event.mode()),
                String.join("; ", event.contexts()),
                String.valueOf(event.category().quad()),
                intensity.startsWith("-") ? "0" : intensity,
                intensity.startsWith("-") ? intensity.substring(1) : "0",
                event.cameo(),
                Sides.joined(event.actors(), sides::name),
                parties(event.actors()),
                Sides.joined(event.actors(), Participant::sector),
                Sides.joined(event.recipients(), sides::name),
                parties(event.recipients()),
                Sides.joined(event.recipients(), Participant::sector),
                text(event.place()),
                text(event.contact().map(contact -> Sides.word(contact.level()))),
                text(event.contact().map(contact -> Sides.word(contact.channel()))),
                text(event.statement()),
                String.valueOf(incident.sources()),
                String.valueOf(incident.reports().size()),
                document.id(),
                text(document.outlet()),
                String.valueOf(counted.of(event.span().start())),
                String.valueOf(counted.of(event.span().end())),
                text(wordage.of(Optional.of(event.span().text()))));
    }

    private static String parties(List<Participant> side) {
        return Sides.joined(side, one -> one.party().map(Object::toString));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
