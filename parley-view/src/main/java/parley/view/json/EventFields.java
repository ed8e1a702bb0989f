package parley.view.json;

import java.util.List;
import parley.model.Event;
import parley.model.Event.Contact;
import parley.model.Event.Participant;

/// The record `event` of the contract.
final class EventFields {
    private EventFields() {}

    static Fields of(Event event, SpanFields spans) {
        Fields fields = Fields.type("event")
                .put("id", event.id())
                .put("document", event.document())
                .put("event", event.category().name())
                .maybe("mode", event.mode())
                .list("contexts", event.contexts())
                .put("quad", event.category().quad())
                .put("actor", sides(event.actors(), spans))
                .put("recipient", sides(event.recipients(), spans));
        spans.into(fields, event.span())
                .maybe("when", event.when().date())
                .put("precision", event.when().precision())
                .put("status", event.status());
        return fields.maybe("place", event.place())
                .maybe("contact", event.contact().map(EventFields::contact))
                .maybe("statement", event.statement())
                .put("cameo", event.cameo());
    }

    private static List<Fields> sides(List<Participant> sides, SpanFields spans) {
        return sides.stream().map(side -> side(side, spans)).toList();
    }

    private static Fields side(Participant side, SpanFields spans) {
        Fields fields = new Fields()
                .maybe("party", side.party())
                .maybe("country", side.country())
                .maybe("sector", side.sector())
                .maybe("name", side.name());
        side.span().ifPresent(span -> spans.into(fields, span));
        return fields;
    }

    private static Fields contact(Contact contact) {
        return new Fields().put("level", contact.level()).put("channel", contact.channel());
    }
}
