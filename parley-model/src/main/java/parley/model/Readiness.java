package parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether one party is ready to talk with another, as of a date. Silence is never refusal.
public record Readiness(PartyId from, PartyId to, Level level, List<String> terms, Optional<LocalDate> asOf)
        implements Conclusion {
    /// How ready.
    public enum Level {
        READY,
        READY_IF,
        REFUSES,
        SILENT
    }

    public Readiness {
        terms = List.copyOf(terms);
        Require.that(!from.equals(to), "a party is not ready for itself: " + from);
        Require.that(terms.isEmpty() == (level == Level.SILENT), "only silence rests on nothing: " + from + "→" + to);
    }
}
