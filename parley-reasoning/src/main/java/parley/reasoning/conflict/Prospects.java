package parley.reasoning.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Pairs;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.Position;
import parley.model.PublicRecord;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Equilibria;
import parley.model.conflict.Prospect;
import parley.model.conflict.Prospect.Choice;
import parley.model.conflict.Prospect.Fate;
import parley.model.conflict.Prospect.Holding;
import parley.model.conflict.Sanctions;
import parley.reasoning.ReasonerSettings;

/// What would hold between the main parties of a picture if all meant what they say: the answer of [GraphModel] to the
/// conflict of [ConflictFromTalks], small enough for a page. Bounded by a number of options, never by a clock.
public final class Prospects {
    /// Every option doubles the outcomes: 1,024.
    public static final int OPTIONS = 10;

    private static final List<Concept> CONCEPTS = List.of(Concept.NASH, Concept.SEQ);

    private Prospects() {}

    /// Between the parties asked for, or where none are, the two that have most to say to each other; empty where there
    /// are no two.
    public static Optional<Prospect> of(
            PublicRecord record, Picture picture, List<PartyId> asked, ReasonerSettings settings) {
        List<PartyId> parties =
                asked.isEmpty() ? Pairs.of(picture).all().stream().findFirst().orElse(List.of()) : asked;
        if (parties.size() < 2) {
            return Optional.empty();
        }
        ConflictFromTalks talks =
                ConflictFromTalks.between(parties, record, picture, settings.withOptionLimit(OPTIONS));
        return Optional.of(talks.silent() ? silence(parties) : prospect(parties, talks));
    }

    private static Prospect silence(List<PartyId> parties) {
        return new Prospect(parties, List.of(), 0, List.of(), List.of());
    }

    private static Prospect prospect(List<PartyId> parties, ConflictFromTalks talks) {
        Conflict conflict = talks.conflict();
        GraphModel model = GraphModel.of(conflict, Sanctions.SEQUENCES);
        return new Prospect(
                parties,
                talks.measures().kept().stream()
                        .map(m -> new Choice(m.doer().orElseThrow(), m, terms(talks, m)))
                        .toList(),
                conflict.states().size(),
                CONCEPTS.stream().map(c -> holding(conflict, model.bounds(c))).toList(),
                talks.measures().cut());
    }

    private static List<String> terms(ConflictFromTalks talks, parley.model.Measure measure) {
        return talks.on(measure).stream().map(Position::latest).distinct().toList();
    }

    private static Holding holding(Conflict conflict, Equilibria found) {
        List<String> states = Stream.concat(found.states().stream(), found.possible().stream())
                .map(s -> conflict.states().get(s).choices())
                .toList();
        return new Holding(
                found.concept(),
                found.sanctions(),
                found.states().size(),
                found.possible().size(),
                IntStream.range(0, conflict.options().size())
                        .mapToObj(o -> fate(states, o))
                        .toList());
    }

    private static Fate fate(List<String> states, int option) {
        long taken = states.stream().filter(s -> s.charAt(option) == 'Y').count();
        return states.isEmpty() || taken > 0 && taken < states.size()
                ? Fate.OPEN
                : taken == 0 ? Fate.NEVER : Fate.ALWAYS;
    }
}
