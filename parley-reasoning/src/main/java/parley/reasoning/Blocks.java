package parley.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.model.Block;
import parley.model.Block.Kind;
import parley.model.Matter;
import parley.model.PartyId;

/// Finds every block, by the definitions of `docs/reasoning.md`.
final class Blocks {
    private static final Set<Matter> GOALS = Set.of(Matter.TALKS, new Matter("ceasefire"), new Matter("agreement"));
    private final List<Stand> stands;
    private final List<Stand> demands;
    private final Measures measures;
    private final Answers answers;
    private final Readinesses readiness;
    private final Reasons reasons;
    private final List<Obstacle> found = new ArrayList<>();

    Blocks(List<Stand> stands, Measures measures, Reasons reasons) {
        this.stands = stands;
        this.demands = stands.stream().filter(Stand::insists).toList();
        this.measures = measures;
        this.reasons = reasons;
        answers = new Answers(stands, measures);
        readiness = new Readinesses(stands, measures, Optional.empty());
    }

    /// In the order of parties, kind and terms.
    List<Obstacle> all(Cycles cycles) {
        refusalsOfTalks();
        demands.forEach(this::againstStands);
        for (int i = 0; i < demands.size(); i++) {
            clashes(i);
        }
        Set<Stand> circular = new HashSet<>();
        cycles.of(waiting()).forEach(circle -> {
            circular.addAll(circle);
            add(Kind.CYCLE, circle, reasons.cycle(circle));
        });
        demands.stream().filter(d -> unanswered(d) && !circular.contains(d)).forEach(this::unmet);
        stands.stream().filter(this::hangs).forEach(this::condition);
        return found.stream().sorted(IN_ORDER).toList();
    }

    private static final Comparator<Obstacle> IN_ORDER = Comparator.comparing(
                    (Obstacle o) -> o.block().between().toString())
            .thenComparing(o -> o.block().kind())
            .thenComparing(o -> o.block().terms().toString());

    private void refusalsOfTalks() {
        Set<PartyId> parties = new TreeSet<>();
        stands.forEach(s -> parties.addAll(Measures.actors(s.measure())));
        stands.stream()
                .map(Stand::holder)
                .distinct()
                .sorted()
                .forEach(from -> parties.stream()
                        .filter(to -> !measures.related(from, to))
                        .forEach(to -> readiness.refusals(from, to).forEach(refusal -> refusalOfTalks(refusal, to))));
    }

    private void refusalOfTalks(Stand refusal, PartyId to) {
        if (!Measures.actors(refusal.measure()).contains(to)) {
            return;
        }
        Stream<Stand> asked = stands.stream()
                .filter(s -> s.holder().equals(to)
                        && (s.is(Voiced.Side.YES) || s.insists())
                        && readiness.onTalks(s, refusal.holder())
                        && measures.same(s.measure(), refusal.measure()));
        List<Stand> rests = Stream.concat(asked, Stream.of(refusal)).toList();
        found.add(new Obstacle(
                block(Kind.REJECTED, List.of(refusal.holder(), to), rests, reasons.refused(refusal, to)),
                List.of(giveWay(refusal))));
    }

    private void againstStands(Stand demand) {
        for (Stand other : stands) {
            if (answers.rejects(other, demand)) {
                if (!readiness.onTalks(demand, other.holder()) || !refusesTalks(other, demand)) {
                    add(Kind.REJECTED, List.of(demand, other), reasons.rejected(demand, other));
                }
            } else if (answers.standsByTheOpposite(other, demand)) {
                add(Kind.REJECTED, List.of(demand, other), reasons.opposite(demand, other));
            } else if (objects(other, demand)) {
                add(Kind.CLASH, List.of(demand, other), reasons.opposed(demand, other));
            }
        }
    }

    private boolean refusesTalks(Stand refusal, Stand demand) {
        return readiness.refusals(refusal.holder(), demand.holder()).contains(refusal);
    }

    private boolean objects(Stand objection, Stand demand) {
        return answers.outright(objection)
                && !measures.related(objection.holder(), demand.holder())
                && !measures.acts(objection.holder(), demand.measure())
                && measures.same(objection.measure(), demand.measure());
    }

    private void clashes(int i) {
        Stand one = demands.get(i);
        demands.subList(i + 1, demands.size()).stream()
                .filter(other -> !measures.related(one.holder(), other.holder()))
                .filter(other -> measures.excludes(one.measure(), other.measure()))
                .forEach(other -> add(Kind.CLASH, List.of(one, other), reasons.clash(one, other)));
    }

    private List<Stand> waiting() {
        return demands.stream()
                .filter(d -> d.gate().isPresent() && !answers.refused(d))
                .toList();
    }

    private boolean unanswered(Stand demand) {
        return demand.gate().isPresent()
                && Measures.actors(demand.measure()).stream().anyMatch(a -> answers.acts(a, demand))
                && !answers.refused(demand)
                && !answers.agreed(demand);
    }

    private void unmet(Stand demand) {
        PartyId doer = Measures.actors(demand.measure()).stream()
                .filter(a -> answers.acts(a, demand))
                .findFirst()
                .orElseThrow();
        String first = demands.stream()
                .filter(d -> d.measure().equals(demand.measure()) && unanswered(d))
                .map(d -> d.latest().id())
                .findFirst()
                .orElse(demand.latest().id());
        found.add(new Obstacle(
                block(Kind.UNMET, List.of(demand.holder(), doer), List.of(demand), reasons.unmet(demand, doer)),
                List.of(giveWay(demand), new Way(doer, first))));
    }

    /// Consent that hangs on a condition which no demand, as late, spells out.
    private boolean hangs(Stand consent) {
        return consent.is(Voiced.Side.YES) && consent.conditional() && !answers.spelledOut(consent);
    }

    /// Talks, a ceasefire, a deal hang on it by themselves; anything else only where somebody demands it.
    private void condition(Stand consent) {
        Optional<PartyId> partner = partner(consent);
        if (partner.isPresent()) {
            found.add(new Obstacle(
                    block(
                            Kind.UNMET,
                            List.of(consent.holder(), partner.get()),
                            List.of(consent),
                            reasons.condition(consent)),
                    List.of(giveWay(consent))));
        } else {
            demands.stream()
                    .filter(d -> answers.acts(consent.holder(), d) && measures.same(d.measure(), consent.measure()))
                    .forEach(d -> add(Kind.UNMET, List.of(d, consent), reasons.onlyIf(d, consent)));
        }
    }

    private Optional<PartyId> partner(Stand consent) {
        return GOALS.contains(consent.measure().matter())
                ? Stream.of(consent.measure().doer(), consent.measure().target())
                        .flatMap(Optional::stream)
                        .filter(p -> !measures.related(p, consent.holder()))
                        .findFirst()
                : Optional.empty();
    }

    private void add(Kind kind, List<Stand> rests, String reason) {
        List<PartyId> between = rests.stream().map(Stand::holder).toList();
        found.add(new Obstacle(
                block(kind, between, rests, reason),
                rests.stream().map(Blocks::giveWay).toList()));
    }

    private static Way giveWay(Stand stand) {
        return new Way(stand.holder(), stand.latest().id());
    }

    private static Block block(Kind kind, List<PartyId> between, List<Stand> rests, String reason) {
        List<String> terms = rests.stream()
                .flatMap(Stand::because)
                .sorted()
                .map(Voiced::id)
                .distinct()
                .toList();
        return new Block(between, kind, terms, reason);
    }
}
