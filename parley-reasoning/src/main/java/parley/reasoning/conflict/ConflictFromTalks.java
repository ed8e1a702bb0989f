package parley.reasoning.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import parley.model.Measure;
import parley.model.ParleyException;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.Position;
import parley.model.PublicRecord;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.DecisionMaker;
import parley.model.conflict.Conflict.Direction;
import parley.model.conflict.Conflict.Option;
import parley.model.conflict.Conflict.State;
import parley.model.conflict.Preference;
import parley.reasoning.Measures;
import parley.reasoning.ReasonerSettings;

/// Builds a conflict from what the parties say they want: what would hold if all meant it.
///
/// Decision makers are the parties asked for that have a measure of their own on record; options are those measures
/// ([OwnMeasures]); states are all combinations, less those in which one party takes two measures that exclude each
/// other; preferences are the parties' own stances ([StatedPreference]), and [Conflict#words()] lists them. Conditions
/// of a stance are not weighed. Nothing is guessed: what nobody said stays an unknown comparison.
public final class ConflictFromTalks {
    private final PublicRecord record;
    private final List<Position> positions;
    private final List<PartyId> parties;
    private final OwnMeasures own;
    private final StatedWords words;

    private final List<PartyId> between;
    private final Measures measures;
    private final int most;

    private ConflictFromTalks(PublicRecord record, Picture picture, List<PartyId> between, ReasonerSettings settings) {
        this.record = record;
        this.between = between;
        measures = new Measures(settings);
        most = settings.optionLimit();
        positions = picture.positions().stream()
                .filter(Wish::claims)
                .filter(p -> between.contains(p.party()))
                .toList();
        own = new OwnMeasures(positions, between, measures, most);
        parties = between.stream().filter(p -> !own.of(p).isEmpty()).toList();
        words = new StatedWords(record);
    }

    /// The conflict between these parties, by the positions of `picture`.
    ///
    /// @throws ParleyException where none of them said anything about a measure that one of them would take
    public static Conflict of(PublicRecord record, Picture picture, List<PartyId> between, ReasonerSettings settings) {
        return between(between, record, picture, settings).conflict();
    }

    static ConflictFromTalks between(
            List<PartyId> parties, PublicRecord record, Picture picture, ReasonerSettings settings) {
        return new ConflictFromTalks(record, picture, parties, settings);
    }

    /// Whether none of the parties said anything about a measure that one of them would take.
    boolean silent() {
        return parties.isEmpty();
    }

    OwnMeasures measures() {
        return own;
    }

    /// The positions on one of the options.
    List<Position> on(Measure option) {
        long bit = own.options(option).orElse(0L);
        return positions.stream()
                .filter(p -> own.options(p.measure()).map(o -> (o & bit) != 0).orElse(false))
                .toList();
    }

    Conflict conflict() {
        if (silent()) {
            throw new ParleyException("no conflict between " + names(between)
                    + ": the record has no stance of theirs on a measure that one of them would take."
                    + " Maybe name other parties, or read more reports");
        }
        long[] states = states();
        List<Wish> wishes = wishes();
        return new Conflict(
                "What " + names(between) + " say they want",
                makers(),
                own.kept().stream()
                        .map(m -> new Option(words.measure(m), Direction.BOTH))
                        .toList(),
                IntStream.range(0, states.length)
                        .mapToObj(s -> new State(
                                String.valueOf(s + 1),
                                ConflictFile.letters(states[s], own.kept().size())))
                        .toList(),
                preferences(wishes, states),
                Optional.empty(),
                words.lines(wishes, leftOut()));
    }

    private List<DecisionMaker> makers() {
        return parties.stream()
                .map(p -> new DecisionMaker(record.name(p), own.of(p)))
                .toList();
    }

    private long[] states() {
        long[] clashes = own.clashes();
        return LongStream.range(0, 1L << own.kept().size())
                .filter(state -> LongStream.of(clashes).noneMatch(pair -> (state & pair) == pair))
                .toArray();
    }

    private List<Wish> wishes() {
        return positions.stream()
                .filter(p -> parties.contains(p.party()))
                .flatMap(p -> own.options(p.measure()).map(o -> Wish.of(p, o)).stream())
                .sorted(Comparator.comparing(Wish::holder).thenComparing(Wish::firmness))
                .toList();
    }

    private List<Preference> preferences(List<Wish> wishes, long[] states) {
        return parties.stream()
                .<Preference>map(p -> new StatedPreference(
                        wishes.stream().filter(w -> w.holder().equals(p)).toList(), states))
                .toList();
    }

    /// What of the record has no place in the conflict, said openly.
    private List<String> leftOut() {
        Stream<String> silent = between.stream()
                .filter(p -> !parties.contains(p))
                .map(p -> record.name(p) + " is no decision maker: no measure of its own is on record");
        Stream<String> cut = own.cut().stream()
                .map(m -> "left out, since at most " + most + " measures are weighed: " + words.measure(m));
        Stream<String> elsewhere = positions.stream()
                .filter(p -> own.options(p.measure()).isEmpty())
                .map(p -> "not weighed, since it is not wholly theirs to take: " + words.stance(p));
        return Stream.of(silent, cut, elsewhere).flatMap(s -> s).toList();
    }

    private String names(List<PartyId> between) {
        return between.stream().map(record::name).collect(Collectors.joining(" and "));
    }
}
