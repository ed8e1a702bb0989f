package parley.reasoning;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.PublicRecord;

/// The plain sentence that says why a block stands, in the words of the codebook; it quotes nobody.
final class Wording {
    private final PublicRecord record;

    Wording(PublicRecord record) {
        this.record = record;
    }

    String rejected(Stand demand, Stand refusal) {
        return name(demand) + " requires " + measure(demand) + "; " + name(refusal) + ", who would act, rejects it.";
    }

    String opposite(Stand demand, Stand intent) {
        return name(demand) + " requires " + measure(demand) + "; " + name(intent) + ", who would act, stands by "
                + measure(intent) + ", which excludes it.";
    }

    String opposed(Stand demand, Stand objection) {
        return name(demand) + " requires " + measure(demand) + ", which " + name(objection) + " wants left undone.";
    }

    String clash(Stand one, Stand other) {
        return name(one) + " requires " + measure(one) + " and " + name(other) + " requires " + measure(other)
                + "; one doer cannot do both.";
    }

    String refused(Stand refusal, PartyId other) {
        return name(refusal) + " refuses talks with " + record.name(other) + ".";
    }

    String unmet(Stand demand) {
        return name(demand) + " requires " + measure(demand) + " for "
                + demand.gate().orElse("a deal") + "; " + doer(demand) + " has neither accepted nor rejected it.";
    }

    String condition(Stand consent) {
        return name(consent) + " agrees to " + measure(consent) + " on a condition that nobody on record has met.";
    }

    String cycle(List<Stand> demands) {
        return demands.stream()
                        .map(d -> name(d) + " waits for " + measure(d) + " before "
                                + d.gate().orElse("a deal"))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String doer(Stand demand) {
        return demand.measure().doer().map(record::name).orElse("nobody");
    }

    private String name(Stand stand) {
        return record.name(stand.holder());
    }

    private String measure(Stand stand) {
        Measure measure = stand.measure();
        String what = measure.note().orElse(measure.matter().name());
        return (measure.action() == Measure.Action.STOP ? "no " : "")
                + what
                + measure.doer().map(d -> " by " + record.name(d)).orElse("")
                + measure.target().map(t -> " towards " + record.name(t)).orElse("");
    }
}
