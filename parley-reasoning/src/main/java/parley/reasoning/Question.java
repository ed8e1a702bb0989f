package parley.reasoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.ParleyException;
import parley.model.PartyId;

/// What a picture is asked about.
///
/// @param asOf    nothing published later counts; empty for the latest publication on record
/// @param since   movements are those after this day; empty for the first day on record
/// @param between the parties to look between, two or more; empty for the whole conflict
public record Question(Optional<LocalDate> asOf, Optional<LocalDate> since, List<PartyId> between) {
    /// The whole record, the whole conflict.
    public static final Question EVERYTHING = new Question(Optional.empty(), Optional.empty(), List.of());

    public Question {
        between = between.stream().sorted().distinct().toList();
        if (between.size() == 1) {
            throw new ParleyException("one party alone has no talks: " + between + ". Maybe name a second party");
        }
        if (asOf.isPresent() && since.isPresent() && since.get().isAfter(asOf.get())) {
            throw new ParleyException("since " + since.get() + " lies after as-of " + asOf.get());
        }
    }

    /// Between two parties, over the whole record.
    public static Question between(PartyId one, PartyId other) {
        return new Question(Optional.empty(), Optional.empty(), List.of(one, other));
    }

    /// The same question as of a day.
    public Question on(LocalDate day) {
        return new Question(Optional.of(day), since, between);
    }
}
