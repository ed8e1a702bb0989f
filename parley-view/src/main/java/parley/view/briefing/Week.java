package parley.view.briefing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PartyId;
import parley.model.When;
import parley.view.incidents.Dyads;
import parley.view.incidents.Incident;
import parley.view.incidents.Incidents;

/// What took place between two parties in a week that begins on a Monday; at least one event.
record Week(LocalDate monday, Pair pair, List<Event> events) {
    /// Two parties, the first by id first.
    record Pair(PartyId one, PartyId other) implements Comparable<Pair> {
        static Pair of(PartyId a, PartyId b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair pair) {
            return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, pair);
        }
    }

    private record Key(LocalDate monday, Pair pair) implements Comparable<Key> {
        @Override
        public int compareTo(Key key) {
            return Comparator.comparing(Key::monday).thenComparing(Key::pair).compare(this, key);
        }
    }

    /// Every week and pair in which something took place, the oldest first. What is dated to a month or year belongs to
    /// no week.
    static List<Week> of(Desk desk) {
        Map<Key, List<Event>> weeks = new TreeMap<>();
        for (Incident incident : Incidents.of(desk.record())) {
            if (incident.stands() && incident.knownOn(desk.picture().asOf())) {
                monday(incident.when())
                        .ifPresent(monday -> pairs(incident.event())
                                .forEach(pair -> weeks.computeIfAbsent(new Key(monday, pair), k -> new ArrayList<>())
                                        .add(incident.event())));
            }
        }
        return weeks.entrySet().stream()
                .map(week -> new Week(week.getKey().monday(), week.getKey().pair(), week.getValue()))
                .toList();
    }

    private static Optional<LocalDate> monday(When when) {
        return when.date()
                .filter(day -> when.precision() == When.Precision.DAY || when.precision() == When.Precision.WEEK)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private static TreeSet<Pair> pairs(Event event) {
        TreeSet<Pair> pairs = new TreeSet<>();
        for (Dyads.Dyad dyad : Dyads.of(event)) {
            Optional<PartyId> source = dyad.source().flatMap(Participant::party);
            Optional<PartyId> target = dyad.target().flatMap(Participant::party);
            if (source.isPresent() && target.isPresent() && !source.equals(target)) {
                pairs.add(Pair.of(source.get(), target.get()));
            }
        }
        return pairs;
    }
}
