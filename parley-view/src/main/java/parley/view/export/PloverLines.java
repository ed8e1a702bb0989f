package parley.view.export;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.CodePoints;
import parley.model.Document;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.model.Span;
import parley.model.When;
import parley.view.incidents.Incident;
import parley.view.incidents.Incident.Telling;
import parley.view.json.Fields;
import parley.view.json.JsonWriter;

/// PLOVER's JSON records, one a line. `sources` (how many) and `tellings` (where) are Parley's addition: every report
/// that tells of the event.
final class PloverLines {
    private final Sides sides;
    private final Wordage wordage;
    private final Map<String, CodePoints> points = new HashMap<>();

    PloverLines(PublicRecord record, Wordage wordage) {
        sides = new Sides(record);
        this.wordage = wordage;
    }

    void write(List<Incident> incidents, Writer out) {
        incidents.forEach(incident -> JsonWriter.line(fields(incident), out));
    }

    private Fields fields(Incident incident) {
        Event event = incident.event();
        Document document = incident.first().document();
        return new Fields()
                .put("id", event.id())
                .put("has_event", true)
                .maybe("date", incident.date())
                .maybe("enddate", lastDay(incident.when()))
                .put("actor", entities(event.actors(), document))
                .list("recipient", entities(event.recipients(), document))
                .put("event", List.of(event.category().name()))
                .maybe("event_loc", event.place().map(place -> new Fields().put("extracted_place", place)))
                .put("quad_code", event.category().quad())
                .put("event_scale", Double.valueOf(Scores.intensity(event)))
                .list("mode", modes(event))
                .list("context", event.contexts())
                .maybe("text", wordage.of(Optional.of(event.span().text())))
                .put("text_info", place(event.span(), document))
                .put("cite_info", citation(document))
                .put("coder", "parley")
                .maybe("statement", event.statement())
                .put("sources", incident.sources())
                .list("tellings", incident.tellings(), this::telling);
    }

    /// The last day of a week, month or year; empty for a day.
    private static Optional<LocalDate> lastDay(When when) {
        return when.date().flatMap(first -> switch (when.precision()) {
            case DAY, UNKNOWN -> Optional.empty();
            case WEEK -> Optional.of(first.plusDays(6));
            case MONTH -> Optional.of(first.plusMonths(1).minusDays(1));
            case YEAR -> Optional.of(first.plusYears(1).minusDays(1));
        });
    }

    /// The mode and PLOVER's auxiliary modes, which say whether it happened.
    private static List<String> modes(Event event) {
        List<String> modes = new ArrayList<>();
        event.mode().ifPresent(modes::add);
        switch (event.status()) {
            case ACTUAL -> {}
            case PAST -> modes.add("historical");
            case FUTURE -> modes.add("future");
            case HYPOTHETICAL -> modes.add("hypothetical");
            case NEGATED -> modes.add("negation");
        }
        return modes;
    }

    private List<Fields> entities(List<Participant> side, Document document) {
        return side.stream().map(one -> entity(one, document)).toList();
    }

    private Fields entity(Participant side, Document document) {
        return new Fields()
                .maybe("code", sides.country(side))
                .maybe("sector", side.sector())
                .maybe("entity_text", wordage.of(Sides.words(side)))
                .maybe("identifier_id", side.party())
                .maybe("identifier_text", sides.name(side))
                .maybe("text_info", side.span().map(span -> place(span, document)));
    }

    /// Where words stand, in code points.
    private Fields place(Span span, Document document) {
        CodePoints counted = points.computeIfAbsent(document.id(), id -> new CodePoints(document.text()));
        return new Fields().put("start", counted.of(span.start())).put("end", counted.of(span.end()));
    }

    private Fields citation(Document document) {
        return new Fields()
                .put("citation", document.id())
                .maybe("url", document.url())
                .maybe("title", wordage.of(document.title()))
                .put("language", "en")
                .maybe("publication", document.outlet())
                .maybe("published", document.publication().map(Publication::date));
    }

    private Fields telling(Telling telling) {
        Document document = telling.document();
        Span span = telling.event().span();
        return place(span, document)
                .put("id", telling.event().id())
                .put("document", document.id())
                .maybe("outlet", document.outlet())
                .maybe("text", wordage.of(Optional.of(span.text())));
    }
}
