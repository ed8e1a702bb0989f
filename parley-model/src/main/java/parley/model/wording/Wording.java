package parley.model.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.model.Matter;
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

    private static final Set<Matter> JOINT = Set.of(Matter.TALKS, new Matter("ceasefire"));
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

    /// The party's name where a sentence starts (`The United States`).
    public String atStart(PartyId party) {
        String name = inSentence(party);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// What the holder says, without the holder: `insists that the United States grant recognition, before any talks`.
    public String predicate(Term term) {
        return stance(term) + gate(term.gate());
    }

    /// The same without what it is a condition of.
    public String stance(Term term) {
        return Predicate.of(term, this);
    }

    /// How a refusal is put where the measure has been named already: `firmly refuses`.
    public String refusal(Term term) {
        return Predicate.refusal(term);
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

    /// The measure as a noun where `party` speaks of it: its own doing goes without saying, and in what two do together
    /// the other is named.
    public String noun(Measure measure, PartyId party) {
        boolean own = measure.doer().equals(Optional.of(party));
        boolean joint = JOINT.contains(measure.matter()) && measure.target().equals(Optional.of(party));
        if (joint && measure.doer().isPresent()) {
            return MeasurePhrases.noun(measure, measure.doer().map(this::inSentence));
        }
        return own ? ownNoun(measure) : noun(measure);
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

    /// What a demand is a condition of, as a thing: `talks`, `a deal`, `its own step on sanctions`.
    public static String waiting(String gate) {
        return switch (gate) {
            case "talks" -> "talks";
            case "deal", "agreement" -> "a deal";
            case "ceasefire" -> "a ceasefire";
            case "other" -> "another step of its own";
            default -> "its own step on " + gate.replace('-', ' ');
        };
    }

    private static String gate(Optional<String> gate) {
        return gate.map(g -> ", as a condition for " + waiting(g)).orElse("");
    }
}
