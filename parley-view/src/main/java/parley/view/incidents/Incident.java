package parley.view.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.Event;
import parley.model.Publication;
import parley.model.When;

/// One event, however often it was told.
///
/// @param tellings at least one, in the order of the record
public record Incident(List<Telling> tellings) {
    public Incident {
        tellings = List.copyOf(tellings);
    }

    /// An event as one report tells it.
    public record Telling(Event event, Document document) {
        /// When it took place; of an undated event, the day of publication.
        public When when() {
            return event.when().date().isPresent()
                    ? event.when()
                    : document.publication()
                            .map(Publication::date)
                            .map(When::day)
                            .orElse(When.UNKNOWN);
        }
    }

    public Telling first() {
        return tellings.getFirst();
    }

    /// The first telling that gives a date of its own; else the first.
    public Telling dated() {
        return tellings.stream()
                .filter(telling -> telling.event().when().date().isPresent())
                .findFirst()
                .orElse(first());
    }

    public Event event() {
        return first().event();
    }

    public When when() {
        return dated().when();
    }

    public Optional<LocalDate> date() {
        return when().date();
    }

    /// The reports that tell of it, each once, in the order of the record.
    public List<Document> reports() {
        return tellings.stream().map(Telling::document).distinct().toList();
    }

    /// How many sources tell of it: outlets where they are known, else reports.
    public int sources() {
        return (int) reports().stream()
                .map(report -> report.outlet().orElse("#" + report.id()))
                .distinct()
                .count();
    }

    /// Whether some report of it was out on that day.
    public boolean knownOn(Optional<LocalDate> day) {
        return reports().stream()
                .anyMatch(report -> report.publication()
                        .map(Publication::date)
                        .flatMap(date -> day.map(date::isAfter))
                        .map(later -> !later)
                        .orElse(true));
    }

    /// Whether it took place or is announced: neither denied nor only possible.
    public boolean stands() {
        return switch (event().status()) {
            case ACTUAL, PAST, FUTURE -> true;
            case HYPOTHETICAL, NEGATED -> false;
        };
    }
}
