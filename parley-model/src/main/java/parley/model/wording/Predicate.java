package parley.model.wording;

import java.util.Optional;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Term;

/// A term as what its holder does: stance and firmness choose the verb, the measure completes it.
final class Predicate {
    private Predicate() {}

    static String of(Term term, Wording wording) {
        boolean own = term.measure().doer().equals(Optional.of(term.holder()));
        return switch (term.stance()) {
            case REQUIRES -> requires(term, wording, own);
            case REJECTS ->
                own ? refuses(term) + wording.verb(term.measure()) : rejects(term) + wording.noun(term.measure());
            case ACCEPTS ->
                own ? ready(term) + wording.verb(term.measure()) : accepts(term) + wording.noun(term.measure());
            case OFFERS -> own ? offers(term) + wording.verb(term.measure()) : "offers " + wording.noun(term.measure());
            case DROPS -> "no longer holds to its earlier stand on " + wording.noun(term.measure());
        };
    }

    static String refusal(Term term) {
        return by(term, "firmly refuses", "refuses", "is reluctant");
    }

    private static String requires(Term term, Wording wording, boolean own) {
        Measure measure = term.measure();
        Optional<PartyId> doer = measure.doer();
        if (doer.isEmpty()) {
            return by(term, "insists on ", "requires ", "would prefer ") + wording.noun(measure);
        }
        String subject = own ? "it" : wording.inSentence(doer.get());
        return by(term, "insists that ", "requires that ", "would prefer that ") + subject + " "
                + wording.verb(measure);
    }

    private static String refuses(Term term) {
        return by(term, "firmly refuses to ", "refuses to ", "is reluctant to ");
    }

    private static String rejects(Term term) {
        return by(term, "rules out ", "rejects ", "would rather not see ");
    }

    private static String ready(Term term) {
        return by(term, "is firmly ready to ", "is ready to ", "could ");
    }

    private static String accepts(Term term) {
        return by(term, "firmly accepts ", "accepts ", "could accept ");
    }

    private static String offers(Term term) {
        return by(term, "firmly promises to ", "offers to ", "might ");
    }

    private static String by(Term term, String hard, String plain, String soft) {
        return switch (term.firmness()) {
            case HARD -> hard;
            case PLAIN -> plain;
            case SOFT -> soft;
        };
    }
}
