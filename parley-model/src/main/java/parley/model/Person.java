package parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A person, and for whom they spoke in which role from when to when (`Dmitry Peskov`, spokesman, RUS).
public record Person(String name, List<Office> offices) {
    public Person {
        Require.named(name, "name of a person");
        offices = List.copyOf(offices);
    }

    /// A role held for a party, `[from, to)`; an open end is empty.
    public record Office(PartyId party, String role, Optional<LocalDate> from, Optional<LocalDate> to) {
        public Office {
            Require.named(role, "role");
            Require.that(
                    from.isEmpty() || to.isEmpty() || from.get().isBefore(to.get()),
                    "an office ends after it begins: " + role + " of " + party);
        }

        public boolean heldOn(LocalDate day) {
            return from.map(f -> !day.isBefore(f)).orElse(true)
                    && to.map(day::isBefore).orElse(true);
        }
    }
}
