package parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a party stands on a measure as of a date: its latest term on it.
///
/// @param latest  the id of the latest term
/// @param reports how many independent reports carry it (wire copies count once)
/// @param since   what became of the earlier stance
/// @param ageDays from the latest voicing to `asOf`; empty where undated
/// @param terms   every term on the measure, oldest first
public record Position(
        PartyId party,
        Measure measure,
        Term.Stance stance,
        Term.Firmness firmness,
        String latest,
        int reports,
        Optional<Movement.Change> since,
        Optional<Integer> ageDays,
        Optional<LocalDate> asOf,
        List<String> terms)
        implements Conclusion {
    public Position {
        terms = List.copyOf(terms);
        Require.that(terms.contains(latest), "a position rests on its latest term: " + latest);
        Require.that(reports > 0, "a position was reported at least once: " + latest);
    }
}
