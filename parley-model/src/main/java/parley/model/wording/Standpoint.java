package parley.model.wording;

import java.util.Optional;
import parley.model.Measure;
import parley.model.Term;

/// A term as something its holder has and can give up: `its demand that Russia withdraw its forces`.
final class Standpoint {
    private Standpoint() {}

    static String of(Term term, Wording wording) {
        Measure measure = term.measure();
        boolean own = measure.doer().equals(Optional.of(term.holder()));
        return switch (term.stance()) {
            case REQUIRES -> demand(measure, wording, own);
            case REJECTS ->
                own ? "its refusal to " + wording.verb(measure) : "its rejection of " + wording.noun(measure);
            case ACCEPTS ->
                own ? "its readiness to " + wording.verb(measure) : "its acceptance of " + wording.noun(measure);
            case OFFERS -> own ? "its offer to " + wording.verb(measure) : "its offer of " + wording.noun(measure);
            case DROPS -> "its retreat from " + wording.noun(measure);
        };
    }

    private static String demand(Measure measure, Wording wording, boolean own) {
        return measure.doer()
                .map(doer -> "its demand that " + (own ? "it" : wording.inSentence(doer)) + " " + wording.verb(measure))
                .orElse("its demand for " + wording.noun(measure));
    }
}
