package parley.view.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import parley.model.Document;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PublicRecord;
import parley.model.Span;
import parley.model.When;
import parley.view.incidents.Incident.Telling;

/// Groups the events of a record: those of one category, status and date between the same sides are one incident.
public final class Incidents {
    /// What makes two tellings tell of one event.
    ///
    /// @param words told apart by them where nobody is named
    private record Identity(
            Event.Category category,
            Event.Status status,
            When when,
            TreeSet<String> actors,
            TreeSet<String> recipients,
            Optional<String> words) {}

    private Incidents() {}

    /// The incidents of a record, in the order of their first telling. Events of documents that the record lacks are
    /// left out.
    public static List<Incident> of(PublicRecord record) {
        Map<String, Document> documents = new HashMap<>();
        record.documents().forEach(document -> documents.put(document.id(), document));
        Map<Identity, List<Telling>> tellings = new LinkedHashMap<>();
        for (Event event : record.entries(Event.class)) {
            Document document = documents.get(event.document());
            if (document != null) {
                Telling telling = new Telling(event, document);
                tellings.computeIfAbsent(identity(telling), i -> new ArrayList<>())
                        .add(telling);
            }
        }
        return tellings.values().stream().map(Incident::new).toList();
    }

    private static Identity identity(Telling telling) {
        Event event = telling.event();
        boolean named = named(event.actors()) || named(event.recipients());
        boolean told = named && telling.when().date().isPresent();
        return new Identity(
                event.category(),
                event.status(),
                telling.when(),
                keys(event.actors()),
                keys(event.recipients()),
                told ? Optional.empty() : Optional.of(plain(event.span().text())));
    }

    private static boolean named(List<Participant> side) {
        return side.stream().anyMatch(p -> p.party().isPresent() || p.name().isPresent());
    }

    private static TreeSet<String> keys(List<Participant> side) {
        TreeSet<String> keys = new TreeSet<>();
        side.forEach(p -> keys.add(key(p)));
        return keys;
    }

    /// A side is its party; where that is not known, its name, and last its words.
    private static String key(Participant side) {
        return side.party()
                .map(party -> party.value() + " " + side.sector().orElse(""))
                .or(side::name)
                .or(() -> side.span().map(Span::text).map(Incidents::plain))
                .orElse("?");
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
