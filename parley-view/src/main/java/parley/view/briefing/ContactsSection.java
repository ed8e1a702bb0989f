package parley.view.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.Event;
import parley.model.Event.Category;
import parley.model.Event.Contact.Channel;
import parley.model.Event.Status;
import parley.view.briefing.Line.Tone;
import parley.view.briefing.Section.Group;
import parley.view.incidents.Incident;
import parley.view.incidents.Incidents;
import parley.view.wording.Count;
import parley.view.wording.Dates;

/// The log of meetings and calls, oldest first: what took place, what is planned or agreed, and what is said not to
/// have
/// taken place. One line an event, however often it was told; nobody known, no line.
final class ContactsSection {
    /// CAMEO's intent to meet or negotiate.
    private static final String TO_MEET = "036";

    private static final Comparator<Incident> BY_DATE =
            Comparator.comparing(incident -> incident.date().orElse(LocalDate.MAX));

    private ContactsSection() {}

    static Section of(Desk desk) {
        List<Incident> told = Incidents.of(desk.record()).stream()
                .filter(incident -> incident.knownOn(desk.picture().asOf()))
                .filter(ContactsSection::isContact)
                .filter(incident -> Attendance.of(incident, desk).isOfTwo())
                .sorted(BY_DATE)
                .toList();
        int left = Math.max(0, told.size() - Page.CONTACTS);
        List<Line> lines = new ArrayList<>();
        if (left > 0) {
            lines.add(Line.plain("… and " + left + " earlier ones not shown on this page."));
        }
        told.subList(left, told.size()).forEach(incident -> lines.add(line(incident, desk)));
        if (lines.isEmpty()) {
            lines.add(Line.plain("No meetings or calls were reported."));
        }
        return Section.of("contacts", "Meetings and calls", List.of(Group.of(lines)));
    }

    /// A contact, or one that both sides have agreed to or that is announced.
    private static boolean isContact(Incident incident) {
        Event event = incident.event();
        boolean agreed = event.category() == Category.AGREE
                && event.cameo().equals(TO_MEET)
                && (event.status() == Status.FUTURE || event.actors().size() > 1);
        boolean held = event.category() == Category.CONSULT || event.contact().isPresent();
        return (held || agreed) && event.status() != Status.HYPOTHETICAL;
    }

    private static Line line(Incident incident, Desk desk) {
        Line.Writing line = Line.write()
                .strong(date(incident))
                .plain(" — " + channel(incident) + ": " + Attendance.of(incident, desk))
                .plain(place(incident).map(place -> ", in " + place).orElse(""));
        status(incident.event()).ifPresent(status -> line.plain(" ").tag(status, Tone.WARN));
        if (incident.sources() > 1) {
            line.plain(" ").tag(Count.of(incident.sources(), "source"), Tone.QUIET);
        }
        return line.note(incident.tellings().stream()
                        .flatMap(telling -> desk.notes().of(telling.event()).stream())
                        .distinct()
                        .toList())
                .done();
    }

    /// The day of the event; where no report gives one, the day it was reported.
    private static String date(Incident incident) {
        Optional<String> when = Dates.when(incident.when());
        boolean own = incident.dated().event().when().date().isPresent();
        return when.map(date -> own ? date : "reported " + date).orElse("undated");
    }

    private static Optional<String> place(Incident incident) {
        return incident.tellings().stream()
                .flatMap(telling -> telling.event().place().stream())
                .findFirst();
    }

    private static String channel(Incident incident) {
        List<Channel> channels = incident.tellings().stream()
                .flatMap(telling -> telling.event().contact().stream())
                .map(Event.Contact::channel)
                .distinct()
                .toList();
        boolean phone = incident.event().mode().filter("phone"::equals).isPresent();
        if (phone || channels.contains(Channel.PHONE)) {
            return "call";
        }
        if (channels.isEmpty()) {
            return "contact";
        }
        return switch (channels.getFirst()) {
            case VISIT -> "visit";
            case MULTILATERAL -> "multilateral meeting";
            case THIRD_PARTY -> "meeting hosted by a third party";
            case MEETING, PHONE -> "meeting";
        };
    }

    private static Optional<String> status(Event event) {
        return switch (event.status()) {
            case ACTUAL, PAST -> event.category() == Category.AGREE ? Optional.of("agreed") : Optional.empty();
            case FUTURE -> Optional.of("planned");
            case HYPOTHETICAL -> Optional.of("only possible");
            case NEGATED -> Optional.of("denied or did not happen");
        };
    }
}
