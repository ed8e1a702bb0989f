package parley.view.incidents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Event;
import parley.model.Event.Contact.Channel;
import parley.model.Event.Participant;
import parley.model.Publication;
import parley.model.Span;
import parley.model.When;
import parley.view.incidents.Incident.Telling;

/// Whether two tellings of the same sort of act between the same sides tell of one event.
final class Sameness {
    /// A report tells without a date what took place on its own day or the day before.
    private static final int FRESH_DAYS = 1;
    /// Organs of a state, which reports name by turns.
    private static final Set<String> OF_STATE = Set.of("", "GOV", "MIL", "COP", "SPY", "LEG", "JUD");
    private static final Set<Event.Category> MUTUAL = Set.of(Event.Category.CONSULT, Event.Category.COOPERATE);

    private Sameness() {}

    static boolean of(Telling one, Telling other) {
        return sameTime(one, other) && samePersons(one.event(), other.event()) && sameChannel(one, other);
    }

    private static boolean sameTime(Telling one, Telling other) {
        When a = one.event().when();
        When b = other.event().when();
        if (a.date().isPresent() && b.date().isPresent()) {
            return a.equals(b);
        }
        boolean sameReport = one.document().id().equals(other.document().id());
        if (sameReport || a.date().isEmpty() && b.date().isEmpty()) {
            return sameReport || one.when().equals(other.when());
        }
        return a.date().isPresent() ? isFresh(a, other) : isFresh(b, one);
    }

    private static boolean isFresh(When dated, Telling undated) {
        Optional<LocalDate> reported = undated.document().publication().map(Publication::date);
        long days = reported.map(day -> ChronoUnit.DAYS.between(dated.date().orElse(day), day))
                .orElse(Long.MAX_VALUE);
        return dated.precision() == When.Precision.DAY && days >= 0 && days <= FRESH_DAYS;
    }

    /// Two that name different persons of a party are two events; where one names none, they may be one.
    private static boolean samePersons(Event one, Event other) {
        return parties(one).stream().allMatch(party -> {
            Set<String> mine = persons(one, party);
            Set<String> theirs = persons(other, party);
            return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
        });
    }

    private static Set<String> parties(Event event) {
        return all(event)
                .flatMap(p -> p.party().stream())
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> persons(Event event, String party) {
        return all(event)
                .filter(p -> p.party().filter(q -> q.value().equals(party)).isPresent())
                .flatMap(p -> p.name().stream())
                .filter(name -> name.contains(" "))
                .collect(Collectors.toSet());
    }

    /// A call is no meeting; but a report that only says that they spoke may mean a call.
    private static boolean sameChannel(Telling one, Telling other) {
        boolean call = isCall(one.event());
        return call == isCall(other.event()) || !isAtAPlace(call ? other.event() : one.event());
    }

    private static boolean isCall(Event event) {
        return event.contact().filter(c -> c.channel() == Channel.PHONE).isPresent();
    }

    private static boolean isAtAPlace(Event event) {
        boolean visit = event.contact()
                .filter(c -> c.channel() == Channel.VISIT || c.channel() == Channel.THIRD_PARTY)
                .isPresent();
        return visit || event.place().isPresent();
    }

    /// The sides of an event by party; where all did the same, in one set.
    static TreeSet<String> sides(Event event) {
        boolean mutual = MUTUAL.contains(event.category());
        TreeSet<String> keys = new TreeSet<>();
        event.actors().forEach(p -> keys.add((mutual ? "" : "by ") + key(p)));
        event.recipients().forEach(p -> keys.add((mutual ? "" : "to ") + key(p)));
        return keys;
    }

    /// A side is its party; where that is not known, its name, and last its words.
    private static String key(Participant side) {
        String sector = side.sector().orElse("");
        return side.party()
                .map(party -> party.value() + (OF_STATE.contains(sector) ? "" : " " + sector))
                .or(side::name)
                .or(() -> side.span().map(Span::text).map(Sameness::plain))
                .orElse("?");
    }

    static boolean isNamed(List<Participant> side) {
        return side.stream().anyMatch(p -> p.party().isPresent() || p.name().isPresent());
    }

    private static Stream<Participant> all(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream());
    }

    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
