package parley.coding.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.coding.parties.Figure;
import parley.model.PartyId;
import parley.model.Person;

/// Which office a person of public life held on a day.
final class Offices {
    /// Registry dates are often those of a month; a report may come a little before or after.
    private static final int SLACK_DAYS = 60;

    private static final Comparator<Person.Office> LATEST =
            Comparator.comparing(o -> o.from().orElse(LocalDate.MIN));

    private Offices() {}

    /// The office held on `day`, the latest begun of several; with no day, the last one.
    static Optional<Person.Office> held(Figure figure, Optional<LocalDate> day) {
        List<Person.Office> all = figure.person().offices();
        if (day.isEmpty()) {
            return all.stream().max(LATEST);
        }
        return all.stream()
                .filter(o -> o.heldOn(day.get()))
                .max(LATEST)
                .or(() -> all.stream()
                        .filter(o -> Stream.of(-SLACK_DAYS, SLACK_DAYS)
                                .anyMatch(slack -> o.heldOn(day.get().plusDays(slack))))
                        .max(LATEST));
    }

    /// The person as a member of a report published on `day`.
    static Member member(Figure figure, Optional<LocalDate> day) {
        Optional<Person.Office> office = held(figure, day);
        List<PartyId> former = office.isPresent()
                ? List.of()
                : figure.person().offices().stream()
                        .map(Person.Office::party)
                        .distinct()
                        .toList();
        return new Member(
                figure.person().name(),
                figure.shortName(),
                office.map(Person.Office::party),
                office.map(Person.Office::role),
                Gender.ofName(figure.person().name()),
                former);
    }
}
