package parley.view.export;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import parley.model.Document;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.Party;
import parley.model.PublicRecord;

/// Who and what the events of a report name: people, organizations, places, each in alphabetical order.
final class Story {
    private final PublicRecord record;
    private final Map<String, Names> reports = new HashMap<>();

    private record Names(TreeSet<String> people, TreeSet<String> organizations, TreeSet<String> locations) {
        static Names none() {
            return new Names(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    Story(PublicRecord record) {
        this.record = record;
        record.entries(Event.class).forEach(this::add);
    }

    String people(Document document) {
        return String.join("; ", names(document.id()).people());
    }

    String organizations(Document document) {
        return String.join("; ", names(document.id()).organizations());
    }

    String locations(Document document) {
        return String.join("; ", names(document.id()).locations());
    }

    private Names names(String document) {
        return reports.computeIfAbsent(document, id -> Names.none());
    }

    private void add(Event event) {
        Names names = names(event.document());
        event.actors().forEach(side -> add(side, names));
        event.recipients().forEach(side -> add(side, names));
        event.place().ifPresent(names.locations()::add);
    }

    private void add(Participant side, Names names) {
        side.party().map(record.parties()::get).ifPresent(party -> {
            boolean state = party.kind() == Party.Kind.STATE;
            (state ? names.locations() : names.organizations()).add(party.name());
        });
        side.name()
                .filter(name ->
                        side.party().map(record::name).filter(name::equals).isEmpty())
                .ifPresent(names.people()::add);
    }
}
