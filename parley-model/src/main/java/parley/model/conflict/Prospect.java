package parley.model.conflict;

import java.util.List;
import parley.model.Measure;
import parley.model.PartyId;

/// What would hold between some parties if all meant what they say. Whatever they left unsaid, an outcome that holds is
/// among those counted here.
///
/// @param choices  what is theirs to take; empty where they said nothing about any
/// @param outcomes how many combinations of choices are feasible
/// @param leftOut  measures that were not weighed, for want of room
public record Prospect(
        List<PartyId> parties, List<Choice> choices, int outcomes, List<Holding> holdings, List<Measure> leftOut) {
    /// A measure that its doer takes or not, and the terms that speak of it.
    public record Choice(PartyId doer, Measure measure, List<String> terms) {
        public Choice {
            terms = List.copyOf(terms);
        }
    }

    /// Whether a choice is taken in the outcomes that hold or may hold.
    public enum Fate {
        ALWAYS,
        NEVER,
        OPEN
    }

    /// What holds under one concept.
    ///
    /// @param sure     how many outcomes hold whatever was left unsaid
    /// @param possible how many more hold under some answers to it
    /// @param fates    one a choice
    public record Holding(Concept concept, Sanctions sanctions, int sure, int possible, List<Fate> fates) {
        public Holding {
            fates = List.copyOf(fates);
        }

        /// The choices with this fate, by index.
        public List<Integer> with(Fate fate) {
            return java.util.stream.IntStream.range(0, fates.size())
                    .filter(i -> fates.get(i) == fate)
                    .boxed()
                    .toList();
        }
    }

    public Prospect {
        parties = List.copyOf(parties);
        choices = List.copyOf(choices);
        holdings = List.copyOf(holdings);
        leftOut = List.copyOf(leftOut);
    }
}
