package parley.view.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import parley.model.Document;
import parley.model.Event;
import parley.model.PublicRecord;
import parley.view.incidents.Incident.Telling;

/// Groups the events of a record: those of one category and status between the same sides are one incident, where their
/// dates, persons and channels do not speak against it.
public final class Incidents {
    /// What tellings of one event have in common.
    ///
    /// @param words the words themselves, where nobody is named
    private record Kind(Event.Category category, Event.Status status, TreeSet<String> sides, Optional<String> words) {}

    private Incidents() {}

    /// The incidents of a record, in the order of their first telling. Events of documents that the record lacks are
    /// left out.
    public static List<Incident> of(PublicRecord record) {
        Map<String, Document> documents = new HashMap<>();
        record.documents().forEach(document -> documents.put(document.id(), document));
        Persons persons = Persons.of(record);
        Map<Kind, List<List<Telling>>> groups = new LinkedHashMap<>();
        List<List<Telling>> all = new ArrayList<>();
        for (Event event : record.entries(Event.class)) {
            Document document = documents.get(event.document());
            if (document != null) {
                Telling telling = new Telling(persons.placed(event), document);
                List<List<Telling>> alike = groups.computeIfAbsent(kind(telling), k -> new ArrayList<>());
                place(telling, alike).ifPresent(all::add);
            }
        }
        return all.stream().map(Incident::new).toList();
    }

    /// Adds the telling to the group it belongs to; the new group where there was none.
    private static Optional<List<Telling>> place(Telling telling, List<List<Telling>> alike) {
        for (List<Telling> group : alike) {
            if (group.stream().allMatch(other -> Sameness.of(telling, other))) {
                group.add(telling);
                return Optional.empty();
            }
        }
        List<Telling> fresh = new ArrayList<>(List.of(telling));
        alike.add(fresh);
        return Optional.of(fresh);
    }

    private static Kind kind(Telling telling) {
        Event event = telling.event();
        Event.Status status = event.status() == Event.Status.PAST ? Event.Status.ACTUAL : event.status();
        boolean named = Sameness.isNamed(event.actors()) || Sameness.isNamed(event.recipients());
        boolean told = named && telling.when().date().isPresent();
        return new Kind(
                event.category(),
                status,
                Sameness.sides(event),
                told
                        ? Optional.empty()
                        : Optional.of(Sameness.plain(event.span().text())));
    }
}
