package parley.view.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.model.Event;
import parley.model.Event.Participant;
import parley.model.PartyId;
import parley.model.Span;
import parley.view.incidents.Incident;
import parley.view.wording.Count;

/// Who took part in a meeting or call, by all that tell of it: a party with those of its people who are named.
final class Attendance {
    private final Map<String, TreeSet<String>> people = new LinkedHashMap<>();

    private Attendance() {}

    static Attendance of(Incident incident, Desk desk) {
        Attendance attendance = new Attendance();
        incident.tellings().forEach(telling -> sides(telling.event()).forEach(side -> attendance.add(side, desk)));
        return attendance;
    }

    private static Stream<Participant> sides(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream());
    }

    private void add(Participant side, Desk desk) {
        Optional<String> party = side.party().map(id -> party(id, side, desk));
        Optional<String> person = side.name()
                .filter(name ->
                        !name.equals(side.party().map(desk.wording()::name).orElse("")));
        Optional<String> who = party.or(() -> person);
        who.ifPresent(key -> {
            TreeSet<String> named = people.computeIfAbsent(key, k -> new TreeSet<>());
            person.filter(name -> !name.equals(key)).ifPresent(named::add);
        });
    }

    /// The party's name; of a group within a state the words that tell it from the government.
    private static String party(PartyId id, Participant side, Desk desk) {
        boolean within = side.name().isEmpty()
                && side.sector()
                        .filter(s -> !s.matches("GOV|MIL|IGO|NGO|LEG|JUD|COP|SPY"))
                        .isPresent();
        boolean state = id.value().matches("[A-Z]{3}");
        return within && state
                ? side.span().map(Span::text).orElse(desk.wording().name(id))
                : desk.wording().name(id);
    }

    boolean isOfTwo() {
        int named = people.values().stream().mapToInt(TreeSet::size).sum();
        return people.size() > 1 || named > 1;
    }

    /// `Sergei Danilov (Russia) and Ukraine`.
    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        people.forEach((party, named) ->
                all.add(named.isEmpty() ? party : Count.list(List.copyOf(named)) + " (" + party + ")"));
        return Count.list(all);
    }
}
