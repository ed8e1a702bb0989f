package parley.coding.parties;

import java.util.List;
import parley.model.Person;

/// A person of public life whom the registry knows.
///
/// @param names     every spelling of the full name, the usual one first
/// @param shortName what reports call them later (`Putin`, `Xi`, `de Mistura`)
public record Figure(Person person, List<String> names, String shortName) {
    public Figure {
        names = List.copyOf(names);
    }
}
