package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.Measure.Action;
import parley.model.PartyId;
import parley.model.Position;
import parley.reasoning.Measures;

/// The measures that the parties asked for would take themselves, found in positions: the options of a conflict.
///
/// A joint measure (talks, a ceasefire) is one option a party and comes about where all take theirs; it is stopped by
/// one alone. First come measures on which several of the parties have a position, then those that concern one of
/// them, then those of the firmest positions; so many are kept as asked for.
final class OwnMeasures {
    private final Measures measures;
    private final List<Measure> kept;
    private final List<Measure> cut;

    /// @param most how many are kept; every option doubles the states
    OwnMeasures(List<Position> positions, List<PartyId> parties, Measures measures, int most) {
        this.measures = measures;
        List<Measure> found = new ArrayList<>();
        positions.stream()
                .sorted(Comparator.<Position>comparingLong(p -> -holders(p, positions))
                        .thenComparing(p -> p.measure().matter().equals(Matter.OTHER))
                        .thenComparingInt(p -> concerns(p.measure(), parties))
                        .thenComparing(Position::firmness))
                .flatMap(p -> parts(p.measure()))
                .filter(m -> m.doer().filter(parties::contains).isPresent())
                .filter(m -> found.stream().noneMatch(f -> one(f, m)))
                .forEachOrdered(found::add);
        kept = found.stream()
                .limit(most)
                .sorted(Comparator.comparing(m -> parties.indexOf(doer(m))))
                .toList();
        cut = found.stream().skip(most).toList();
    }

    private static int concerns(Measure measure, List<PartyId> parties) {
        return measure.target().isEmpty()
                ? 1
                : measure.target().filter(parties::contains).isPresent() ? 0 : 2;
    }

    private long holders(Position position, List<Position> all) {
        return all.stream()
                .filter(p -> measures.same(p.measure(), position.measure()))
                .map(Position::party)
                .distinct()
                .count();
    }

    /// Each names its doer.
    List<Measure> kept() {
        return kept;
    }

    List<Measure> cut() {
        return cut;
    }

    /// The options of a decision maker, by index.
    List<Integer> of(PartyId party) {
        return IntStream.range(0, kept.size())
                .filter(o -> doer(kept.get(o)).equals(party))
                .boxed()
                .toList();
    }

    /// The options that make up a measure, as bits; empty where one of its actors has no option for it.
    Optional<Long> options(Measure measure) {
        List<Integer> parts = parts(measure).map(this::option).toList();
        return parts.isEmpty() || parts.contains(-1)
                ? Optional.empty()
                : Optional.of(parts.stream().mapToLong(o -> 1L << o).reduce(0, (a, b) -> a | b));
    }

    /// Pairs of options of one doer that exclude each other, as bits.
    long[] clashes() {
        return IntStream.range(0, kept.size())
                .boxed()
                .flatMap(a -> IntStream.range(0, a)
                        .filter(b -> clash(kept.get(a), kept.get(b)))
                        .mapToObj(b -> 1L << a | 1L << b))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private boolean clash(Measure one, Measure other) {
        return one.doer().equals(other.doer()) && measures.excludes(one, other);
    }

    private int option(Measure part) {
        return IntStream.range(0, kept.size())
                .filter(o -> one(kept.get(o), part))
                .findFirst()
                .orElse(-1);
    }

    private boolean one(Measure known, Measure part) {
        return known.doer().equals(part.doer()) && measures.same(known, part);
    }

    private static Stream<Measure> parts(Measure measure) {
        Optional<PartyId> doer = measure.doer();
        Optional<PartyId> target = measure.target();
        boolean together = Measures.joint(measure) && measure.action() == Action.DO;
        return together && doer.isPresent() && target.isPresent()
                ? Stream.of(measure, with(measure, target, doer))
                : doer.stream().map(d -> measure);
    }

    private static Measure with(Measure measure, Optional<PartyId> doer, Optional<PartyId> target) {
        return new Measure(measure.matter(), measure.action(), doer, target, measure.note());
    }

    private static PartyId doer(Measure measure) {
        return measure.doer().orElseThrow();
    }
}
