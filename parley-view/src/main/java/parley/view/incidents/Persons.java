package parley.view.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PartyId;
import parley.model.PublicRecord;

/// Of which party a person is by the whole record, for the reports that do not say it.
final class Persons {
    private final Map<String, TreeSet<PartyId>> parties = new HashMap<>();

    private Persons() {}

    static Persons of(PublicRecord record) {
        Persons persons = new Persons();
        record.entries(Event.class).stream()
                .flatMap(e -> Stream.concat(e.actors().stream(), e.recipients().stream()))
                .filter(p -> p.name().isPresent() && p.party().isPresent())
                .forEach(p -> persons.parties
                        .computeIfAbsent(p.name().orElseThrow(), n -> new TreeSet<>())
                        .add(p.party().orElseThrow()));
        return persons;
    }

    /// The event with the parties of its persons.
    Event placed(Event event) {
        return new Event(
                event.id(),
                event.document(),
                event.category(),
                event.mode(),
                event.contexts(),
                placed(event.actors()),
                placed(event.recipients()),
                event.span(),
                event.when(),
                event.status(),
                event.place(),
                event.contact(),
                event.statement(),
                event.cameo());
    }

    private List<Participant> placed(List<Participant> side) {
        return side.stream().map(this::placed).toList();
    }

    private Participant placed(Participant one) {
        Optional<PartyId> party = one.party()
                .or(() -> one.name()
                        .map(name -> parties.getOrDefault(name, new TreeSet<>()))
                        .filter(known -> known.size() == 1)
                        .map(TreeSet::first));
        return new Participant(party, one.country(), one.sector(), one.name(), one.span());
    }
}
