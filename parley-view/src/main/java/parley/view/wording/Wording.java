package parley.view.wording;

import java.util.Optional;
import java.util.Set;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.model.Term;

/// The words for parties, measures and terms of one record. Immutable and thread-safe.
public final class Wording {
    private static final Set<String> ARTICLE_HEADS = Set.of("United", "European", "Soviet", "Holy");
    private static final Set<String> ARTICLE_TAILS = Set.of(
            "Republic",
            "Union",
            "Emirates",
            "Netherlands",
            "Philippines",
            "Islands",
            "Nations",
            "Organization",
            "Organisation",
            "League",
            "States",
            "Kingdom",
            "Council",
            "Alliance",
            "Front",
            "Movement",
            "Party",
            "Government",
            "Opposition",
            "Army",
            "Bank",
            "Fund",
            "Commission",
            "Authority",
            "West",
            "Bahamas",
            "Gambia");

    private final PublicRecord record;

    public Wording(PublicRecord record) {
        this.record = record;
    }

    /// The party's printed name without an article, as a heading has it.
    public String name(PartyId party) {
        return record.name(party);
    }

    /// The party's name inside a sentence (`the United States`).
    public String inSentence(PartyId party) {
        String name = name(party);
        String first = name.substring(0, Math.max(0, name.indexOf(' ')));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean article = ARTICLE_HEADS.contains(first) || ARTICLE_TAILS.contains(last);
        return article ? "the " + name : name;
    }

    /// What the holder says, without the holder: `insists that the United States grant recognition, before any talks`.
    public String predicate(Term term) {
        return Predicate.of(term, this) + gate(term);
    }

    /// The stance as a thing that can be given up: `its demand that …`, `its refusal to …`.
    public String standpoint(Term term) {
        return Standpoint.of(term, this);
    }

    /// What the doer does, as a bare verb: `hold talks with Russia`.
    public String verb(Measure measure) {
        return MeasurePhrases.verb(measure, target(measure));
    }

    /// The measure as a noun, with its doer where there is one: `a withdrawal of forces by Russia`.
    public String noun(Measure measure) {
        String noun = MeasurePhrases.noun(measure, target(measure));
        return measure.doer().map(d -> noun + " by " + inSentence(d)).orElse(noun);
    }

    /// The measure as a noun whose doer goes without saying.
    public String ownNoun(Measure measure) {
        return MeasurePhrases.noun(measure, target(measure));
    }

    private Optional<String> target(Measure measure) {
        return measure.target()
                .filter(t -> !measure.doer().equals(Optional.of(t)))
                .map(this::inSentence);
    }

    private static String gate(Term term) {
        return term.gate()
                .map(gate -> switch (gate) {
                    case "talks" -> ", as a condition for talks";
                    case "deal" -> ", as a condition for a deal";
                    case "other" -> ", as a condition for another matter";
                    default -> ", as a condition for " + gate.replace('-', ' ');
                })
                .orElse("");
    }
}
