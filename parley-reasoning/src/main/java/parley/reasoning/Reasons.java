package parley.reasoning;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.model.wording.Wording;

/// The plain sentence that says why a block stands; it quotes nobody.
final class Reasons {
    private final Wording wording;

    Reasons(PublicRecord record) {
        wording = new Wording(record);
    }

    String rejected(Stand demand, Stand refusal) {
        return says(demand) + "; " + doer(refusal, demand) + wording.refusal(refusal.asMeant()) + ".";
    }

    String opposite(Stand demand, Stand intent) {
        return says(demand) + "; " + doer(intent, demand) + wording.stance(intent.asMeant()) + ", which excludes it.";
    }

    String opposed(Stand demand, Stand objection) {
        return says(demand) + "; " + inside(objection) + " " + wording.stance(objection.asMeant()) + ".";
    }

    String clash(Stand one, Stand other) {
        return says(one) + "; " + inside(other) + " " + wording.stance(other.asMeant()) + "; " + both(one, other)
                + " cannot do both.";
    }

    String refused(Stand refusal, PartyId other) {
        return name(refusal) + " refuses to talk with " + wording.inSentence(other) + ".";
    }

    String unmet(Stand demand, PartyId doer) {
        return name(demand) + " " + wording.predicate(demand.asMeant()) + "; " + wording.inSentence(doer)
                + " has neither agreed to it nor refused it.";
    }

    String onlyIf(Stand demand, Stand consent) {
        return says(demand) + "; " + doer(consent, demand)
                + "agrees on a condition of its own, and nothing on record meets it.";
    }

    String condition(Stand consent) {
        return says(consent) + " on a condition of its own, and nothing on record meets it.";
    }

    String cycle(List<Stand> demands) {
        return "Each waits for the other: "
                + demands.stream()
                        .map(d -> inside(d) + " wants " + wording.noun(d.measure()) + " before "
                                + Wording.waiting(d.gate().orElse("deal")))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String says(Stand stand) {
        return name(stand) + " " + wording.stance(stand.asMeant());
    }

    /// Whoever answers a demand: the one named in it, or a group or member of that one.
    private String doer(Stand answer, Stand demand) {
        boolean named = Measures.actors(demand.measure()).contains(answer.holder());
        return inside(answer) + (named ? ", who would act, " : ", who would have to act too, ");
    }

    private String inside(Stand stand) {
        return wording.inSentence(stand.holder());
    }

    private String both(Stand one, Stand other) {
        Measure measure = one.measure();
        return measure.doer().equals(other.measure().doer())
                ? measure.doer().map(wording::inSentence).orElse("one party")
                : "one party";
    }

    private String name(Stand stand) {
        return wording.atStart(stand.holder());
    }
}
