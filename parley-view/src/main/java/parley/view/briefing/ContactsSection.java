package parley.view.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import parley.model.Event;
import parley.model.When;
import parley.view.briefing.Line.Tone;
import parley.view.briefing.Section.Group;
import parley.view.wording.Count;
import parley.view.wording.Dates;

/// The log of meetings and calls, oldest first; what several reports tell is one line.
final class ContactsSection {
    /// What makes two reports tell of one contact.
    private record Contact(When when, TreeSet<String> sides, String channel, Event.Status status) {}

    private static final Comparator<Event> BY_DATE =
            Comparator.comparing(event -> event.when().date().orElse(LocalDate.MAX));

    private ContactsSection() {}

    static Section of(Desk desk) {
        Map<Contact, List<Event>> contacts = new LinkedHashMap<>();
        desk.record().entries(Event.class).stream()
                .filter(event -> event.category() == Event.Category.CONSULT
                        || event.contact().isPresent())
                .sorted(BY_DATE)
                .forEach(event -> contacts.computeIfAbsent(contact(event), c -> new ArrayList<>())
                        .add(event));
        List<List<Event>> told = new ArrayList<>(contacts.values());
        int left = Math.max(0, told.size() - Page.CONTACTS);
        List<Line> lines = new ArrayList<>();
        if (left > 0) {
            lines.add(Line.plain("… and " + left + " earlier ones not shown on this page."));
        }
        told.subList(left, told.size()).forEach(events -> lines.add(line(events, desk)));
        if (lines.isEmpty()) {
            lines.add(Line.plain("No meetings or calls were reported."));
        }
        return Section.of("contacts", "Meetings and calls", List.of(Group.of(lines)));
    }

    private static Contact contact(Event event) {
        TreeSet<String> sides = new TreeSet<>();
        sides(event).forEach(side -> sides.add(key(side)));
        return new Contact(event.when(), sides, channel(event), event.status());
    }

    private static String key(Event.Participant side) {
        return side.party().map(Object::toString).or(side::name).orElse("?");
    }

    private static List<Event.Participant> sides(Event event) {
        List<Event.Participant> sides = new ArrayList<>(event.actors());
        sides.addAll(event.recipients());
        return sides;
    }

    private static Line line(List<Event> events, Desk desk) {
        Event first = events.getFirst();
        Line.Writing line = Line.write()
                .strong(Dates.when(first.when()).orElse("undated"))
                .plain(" — " + channel(first) + ": " + who(first, desk))
                .plain(first.place().map(place -> ", in " + place).orElse(""));
        status(first.status()).ifPresent(status -> line.plain(" ").tag(status, Tone.WARN));
        if (events.size() > 1) {
            line.plain(" ").tag("told " + Count.of(events.size(), "time"), Tone.QUIET);
        }
        return line.note(events.stream()
                        .flatMap(event -> desk.notes().of(event).stream())
                        .toList())
                .done();
    }

    private static String who(Event event, Desk desk) {
        List<String> names =
                sides(event).stream().map(side -> who(side, desk)).distinct().toList();
        return names.isEmpty() ? "participants not named" : Count.list(names);
    }

    private static String who(Event.Participant side, Desk desk) {
        Optional<String> party = side.party().map(desk.wording()::name);
        return side.name()
                .map(name -> party.filter(p -> !p.equals(name))
                        .map(p -> name + " (" + p + ")")
                        .orElse(name))
                .or(() -> party)
                .or(() -> side.span().map(span -> span.text()))
                .orElse("someone not named");
    }

    private static String channel(Event event) {
        return event.contact()
                .map(contact -> switch (contact.channel()) {
                    case VISIT -> "visit";
                    case PHONE -> "call";
                    case MULTILATERAL -> "multilateral meeting";
                    case THIRD_PARTY -> "meeting hosted by a third party";
                    case MEETING -> "meeting";
                })
                .orElseGet(() ->
                        event.mode().filter("phone"::equals).map(m -> "call").orElse("meeting"));
    }

    private static Optional<String> status(Event.Status status) {
        return switch (status) {
            case ACTUAL, PAST -> Optional.empty();
            case FUTURE -> Optional.of("planned");
            case HYPOTHETICAL -> Optional.of("only possible");
            case NEGATED -> Optional.of("denied or did not happen");
        };
    }
}
