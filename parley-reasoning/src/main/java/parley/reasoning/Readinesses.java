package parley.reasoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Readiness;
import parley.model.Readiness.Level;

/// Whether one party is ready to talk with another.
///
/// It speaks by its stance on talks with the other, and by what it demands `for` talks: of the other, of nobody in
/// particular, or, where it speaks of talks with the other at all, of anybody. Who asks for talks is ready for them. A
/// refusal beside a demand for talks that is as late reads "not
/// unless": ready-if. Who says nothing is silent, and silence is never refusal.
final class Readinesses {
    private final List<Stand> stands;
    private final Measures measures;
    private final Optional<LocalDate> asOf;

    Readinesses(List<Stand> stands, Measures measures, Optional<LocalDate> asOf) {
        this.stands = stands;
        this.measures = measures;
        this.asOf = asOf;
    }

    /// Every ordered pair of those asked for; of the whole conflict, both ways of each pair that speaks of each other
    /// and
    /// of talks.
    List<Readiness> between(List<PartyId> asked) {
        Set<PartyId> parties = new TreeSet<>(asked);
        if (asked.isEmpty()) {
            stands.forEach(s -> parties.add(s.holder()));
            stands.forEach(s -> parties.addAll(Measures.actors(s.measure())));
        }
        return parties.stream()
                .flatMap(from -> parties.stream().filter(to -> !from.equals(to)).map(to -> readiness(from, to)))
                .filter(r -> !asked.isEmpty() || speaksOfTalks(r))
                .toList();
    }

    private boolean speaksOfTalks(Readiness readiness) {
        PartyId from = readiness.from();
        PartyId to = readiness.to();
        return acquainted(from, to)
                && (readiness.level() == Level.SILENT
                        ? readiness(to, from).level() != Level.SILENT && names(to, from)
                        : names(from, to));
    }

    /// Whether `from` speaks of talks with the other by its own name, or of nobody in particular; what it says about a
    /// group counts for a member only where that is asked for.
    private boolean names(PartyId from, PartyId to) {
        return stands.stream()
                .filter(s -> s.holder().equals(from) && (onTalks(s, to) || gatesTalks(s)))
                .map(Stand::measure)
                .anyMatch(m -> Measures.actors(m).isEmpty()
                        || Measures.actors(m).contains(to)
                        || m.target().equals(Optional.of(to)));
    }

    Readiness readiness(PartyId from, PartyId to) {
        List<Stand> talks = stands.stream()
                .filter(s -> s.holder().equals(from) && onTalks(s, to))
                .toList();
        List<Stand> demands = stands.stream()
                .filter(s -> s.holder().equals(from) && gatesTalks(s) && (!talks.isEmpty() || addresses(s, to)))
                .toList();
        Level level = level(talks, demands);
        List<String> terms = level == Level.SILENT
                ? List.of()
                : Stream.concat(talks.stream(), demands.stream())
                        .flatMap(Stand::because)
                        .sorted()
                        .map(Voiced::id)
                        .distinct()
                        .toList();
        return new Readiness(from, to, level, terms, asOf);
    }

    /// The outright refusals of talks with `to`; none where the party is ready on some condition.
    List<Stand> refusals(PartyId from, PartyId to) {
        return readiness(from, to).level() != Level.REFUSES
                ? List.of()
                : stands.stream()
                        .filter(s -> s.holder().equals(from) && onTalks(s, to) && refuses(s))
                        .toList();
    }

    /// Whether a stand is on talks between its holder and `to`.
    boolean onTalks(Stand stand, PartyId to) {
        Measure measure = stand.measure();
        return measure.matter().equals(Matter.TALKS)
                && Measures.actors(measure).stream().anyMatch(actor -> measures.covers(actor, to))
                && (measures.acts(stand.holder(), measure)
                        || Measures.actors(measure).size() == 1);
    }

    private static boolean gatesTalks(Stand stand) {
        return stand.is(Voiced.Side.WANTS)
                && stand.gate().map(Matter.TALKS.name()::equals).orElse(false);
    }

    private boolean addresses(Stand demand, PartyId to) {
        List<PartyId> actors = Measures.actors(demand.measure());
        return actors.isEmpty() || actors.stream().anyMatch(actor -> measures.covers(actor, to));
    }

    private static Level level(List<Stand> talks, List<Stand> demands) {
        Optional<Stand> refusal = last(talks, true);
        Optional<Stand> consent = last(talks, false);
        if (refusal.isPresent() && !outlived(refusal.get(), consent, demands)) {
            return Level.REFUSES;
        }
        if (!demands.isEmpty() || consent.map(Stand::conditional).orElse(false)) {
            return Level.READY_IF;
        }
        return consent.isPresent() ? Level.READY : Level.SILENT;
    }

    private static boolean outlived(Stand refusal, Optional<Stand> consent, List<Stand> demands) {
        boolean consented =
                consent.map(c -> c.latest().compareTo(refusal.latest()) > 0).orElse(false);
        return consented
                || demands.stream()
                        .anyMatch(
                                d -> !d.latest().day().isBefore(refusal.latest().day()));
    }

    private static Optional<Stand> last(List<Stand> talks, boolean refusing) {
        return talks.stream().filter(s -> refusing ? refuses(s) : consents(s)).reduce((a, b) -> b);
    }

    private static boolean refuses(Stand talks) {
        return opens(talks) ? talks.is(Voiced.Side.NO) : positive(talks);
    }

    private static boolean consents(Stand talks) {
        return opens(talks)
                ? positive(talks)
                        || talks.is(Voiced.Side.GONE)
                                && talks.history().stream().anyMatch(v -> v.side() == Voiced.Side.NO)
                : talks.is(Voiced.Side.NO);
    }

    private static boolean opens(Stand talks) {
        return talks.measure().action() == Measure.Action.DO;
    }

    private static boolean positive(Stand stand) {
        return stand.is(Voiced.Side.YES) || stand.is(Voiced.Side.WANTS);
    }

    private boolean acquainted(PartyId one, PartyId other) {
        return stands.stream().anyMatch(s -> speaksOf(s, one, other) || speaksOf(s, other, one));
    }

    private static boolean speaksOf(Stand stand, PartyId holder, PartyId other) {
        return stand.holder().equals(holder)
                && (stand.measure().doer().equals(Optional.of(other))
                        || stand.measure().target().equals(Optional.of(other)));
    }
}
