package parley.reasoning;

import java.util.List;
import parley.model.Measure;
import parley.model.PartyId;

/// How the parties that would act answer a demand: they refuse it, agree to it, or say nothing.
final class Answers {
    private final List<Stand> stands;
    private final Measures measures;

    Answers(List<Stand> stands, Measures measures) {
        this.stands = stands;
        this.measures = measures;
    }

    boolean acts(PartyId party, Stand demand) {
        return !measures.related(party, demand.holder()) && measures.acts(party, demand.measure());
    }

    /// A refusal beside a demand of the same party that gates the same matter, and is as late, reads "not unless": what
    /// stands in the way is then the demand.
    boolean outright(Stand refusal) {
        return refusal.is(Voiced.Side.NO) && !spelledOut(refusal);
    }

    /// Whether a demand of the same party, as late, says what a stance waits for.
    boolean spelledOut(Stand stand) {
        return stands.stream()
                .anyMatch(s -> s.holder().equals(stand.holder())
                        && s.gates(stand.measure())
                        && !s.latest().day().isBefore(stand.latest().day()));
    }

    /// An actor says no to the very measure.
    boolean rejects(Stand refusal, Stand demand) {
        return outright(refusal)
                && acts(refusal.holder(), demand)
                && measures.same(refusal.measure(), demand.measure());
    }

    /// An actor agrees to or promises a measure of its own that excludes the one demanded; where that is itself only
    /// until some demand is met, the demand is what stands in the way.
    boolean standsByTheOpposite(Stand intent, Stand demand) {
        return intent.is(Voiced.Side.YES)
                && acts(intent.holder(), demand)
                && measures.acts(intent.holder(), intent.measure())
                && !gated(intent.holder(), intent.measure())
                && measures.excludes(intent.measure(), demand.measure());
    }

    boolean refused(Stand demand) {
        return stands.stream().anyMatch(s -> rejects(s, demand) || standsByTheOpposite(s, demand));
    }

    /// An actor, or a group of it, agrees, with or without conditions, wants it itself, or makes it wait for a demand
    /// of its own.
    boolean agreed(Stand demand) {
        return stands.stream()
                .filter(s -> acts(s.holder(), demand) && speaksForAnActor(s.holder(), demand))
                .anyMatch(s -> s.gates(demand.measure())
                        || (s.is(Voiced.Side.YES) || s.is(Voiced.Side.WANTS))
                                && measures.same(s.measure(), demand.measure()));
    }

    /// One member's consent is not that of its group.
    private boolean speaksForAnActor(PartyId party, Stand demand) {
        return Measures.actors(demand.measure()).stream().anyMatch(actor -> measures.covers(party, actor));
    }

    /// Whether `party` has a demand that its own part in `measure` waits for.
    boolean gated(PartyId party, Measure measure) {
        return stands.stream().anyMatch(s -> s.holder().equals(party) && s.gates(measure));
    }
}
