package parley.model;

import java.util.List;
import java.util.Optional;

/// Who did what to whom, in PLOVER's categories.
///
/// @param mode      PLOVER's mode of the category (`phone`), lower-case
/// @param contexts  PLOVER's contexts, lower-case, in the ontology's order
/// @param cameo     the CAMEO code behind it, 2 to 4 digits
/// @param statement the id of the statement that tells of it: what is said to be done is not what was seen
public record Event(
        String id,
        String document,
        Category category,
        Optional<String> mode,
        List<String> contexts,
        List<Participant> actors,
        List<Participant> recipients,
        Span span,
        When when,
        Status status,
        Optional<String> place,
        Optional<Contact> contact,
        Optional<String> statement,
        String cameo)
        implements Entry {
    public Event {
        Require.named(id, "id of an event");
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        Require.that(cameo.matches("\\d{2,4}"), "not a CAMEO code: " + cameo);
    }

    /// PLOVER's sixteen categories and the quadrant of each: 1 and 2 verbal and material cooperation, 3 and 4 conflict.
    public enum Category {
        AGREE(1),
        CONSULT(1),
        SUPPORT(1),
        CONCEDE(1),
        COOPERATE(2),
        AID(2),
        RETREAT(2),
        REQUEST(3),
        ACCUSE(3),
        REJECT(3),
        THREATEN(3),
        PROTEST(4),
        SANCTION(4),
        MOBILIZE(4),
        COERCE(4),
        ASSAULT(4);

        private final int quad;

        Category(int quad) {
            this.quad = quad;
        }

        public int quad() {
            return quad;
        }
    }

    /// Whether it happened.
    public enum Status {
        ACTUAL,
        FUTURE,
        HYPOTHETICAL,
        NEGATED,
        PAST
    }

    /// One side of an event.
    ///
    /// @param country where a party that is no state is at home: the state of a movement, union or company
    /// @param sector  PLOVER's (`GOV`, `MIL`, `REB`, …)
    public record Participant(
            Optional<PartyId> party,
            Optional<PartyId> country,
            Optional<String> sector,
            Optional<String> name,
            Optional<Span> span) {
        /// One whose party is a state, or at home in none.
        public Participant(
                Optional<PartyId> party, Optional<String> sector, Optional<String> name, Optional<Span> span) {
            this(party, Optional.empty(), sector, name, span);
        }

        /// The same one, at home in that state.
        public Participant at(Optional<PartyId> home) {
            return new Participant(party, home, sector, name, span);
        }
    }

    /// How a meeting or call was held, and at what level.
    public record Contact(Level level, Channel channel) {
        /// The rank of the highest participant.
        public enum Level {
            LEADER,
            MINISTER,
            ENVOY,
            OFFICIAL,
            UNKNOWN
        }

        /// By what way the sides met.
        public enum Channel {
            VISIT,
            PHONE,
            MULTILATERAL,
            THIRD_PARTY,
            MEETING
        }
    }
}
