package parley.coding.parties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import parley.model.PartyId;
import parley.model.Person;

/// Gathers the parties and persons of registry files; a later record of a party takes the place of an earlier one.
final class RegistryBuilder {
    private final SequencedMap<PartyId, PartyRecord> parties = new LinkedHashMap<>();
    private final SequencedMap<String, List<String>> spellings = new LinkedHashMap<>();
    private final Map<String, List<Person.Office>> offices = new LinkedHashMap<>();

    private final SequencedMap<String, Sort> others = new LinkedHashMap<>();
    private final SequencedMap<String, PartyId> places = new LinkedHashMap<>();

    /// A builder that starts from what another gathered.
    RegistryBuilder copy() {
        RegistryBuilder copy = new RegistryBuilder();
        copy.parties.putAll(parties);
        spellings.forEach((name, all) -> copy.spellings.put(name, new ArrayList<>(all)));
        offices.forEach((name, held) -> copy.offices.put(name, new ArrayList<>(held)));
        copy.others.putAll(others);
        copy.places.putAll(places);
        return copy;
    }

    void add(PartyRecord party) {
        parties.put(party.id(), party);
    }

    void add(List<String> names, Person.Office office) {
        String name = names.getFirst().replace("*", "");
        List<String> known = spellings.computeIfAbsent(name, n -> new ArrayList<>());
        names.stream().filter(n -> !known.contains(n)).forEach(known::add);
        offices.computeIfAbsent(name, n -> new ArrayList<>()).add(office);
    }

    /// A name that is no party's: of an outlet or a place.
    void add(String name, Sort sort) {
        others.put(name, sort);
    }

    /// A place within a state.
    void place(String name, PartyId state) {
        places.put(name, state);
    }

    Map<String, PartyId> places() {
        return Collections.unmodifiableMap(places);
    }

    Map<String, Sort> others() {
        return Collections.unmodifiableMap(others);
    }

    List<PartyRecord> parties() {
        return List.copyOf(parties.values());
    }

    List<Figure> figures() {
        return spellings.entrySet().stream()
                .map(e -> figure(e.getKey(), e.getValue()))
                .toList();
    }

    private Figure figure(String name, List<String> written) {
        Person person = new Person(name, offices.getOrDefault(name, List.of()));
        List<String> plain = written.stream().map(w -> w.replace("*", "")).toList();
        return new Figure(person, plain, shortName(written.getFirst()));
    }

    /// `*Xi Jinping` is called Xi, `Staffan *de Mistura` de Mistura, all others by their last word.
    private static String shortName(String written) {
        int star = written.indexOf('*');
        if (star == 0) {
            int space = written.indexOf(' ');
            return written.substring(1, space < 0 ? written.length() : space);
        }
        return star > 0 ? written.substring(star + 1) : written.substring(written.lastIndexOf(' ') + 1);
    }
}
