package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.coding.codebook.Sense;
import parley.coding.learning.Features;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Term;
import parley.model.Term.Stance;

/// What may be a term: words that could put a stance of a party on a measure. What its stance and its matter are is
/// left
/// to [Chooser]; training learns from drafts how to decide. Immutable.
public final class Draft {
    private static final double SURE = 2;
    private final Setting setting;
    private final Candidate candidate;
    private final Set<Matter> known;
    private final Features features;
    private final Features matters;
    private final Writer writer;

    /// Where the words stand, whose they are, and what they are a condition of.
    ///
    /// @param told     the measures that the words could tell, the surest first
    /// @param recalled who would do what the words only point back to
    /// @param partner  with whom the measure is that these words are a condition of
    record Setting(
            Scene scene,
            Stated stated,
            Optional<String> gate,
            List<Measured> told,
            Optional<Who> recalled,
            Optional<PartyId> partner) {
        /// The same words as what another measure waits for.
        Setting gating(Optional<String> measure) {
            return new Setting(scene, stated, measure, told, recalled, partner);
        }

        /// The same words' condition, which is a demand of its own.
        Setting of(Optional<String> gate, Candidate demand, Optional<PartyId> partner) {
            return new Setting(
                    scene,
                    stated,
                    gate,
                    Measures.told(scene, demand.measure().place().head()),
                    Optional.empty(),
                    partner);
        }
    }

    Draft(Setting setting, Candidate candidate, Topics topics, Writer writer) {
        this.setting = setting;
        this.candidate = candidate;
        this.writer = writer;
        known = topics.known();
        matters = MatterFeatures.of(setting.scene(), candidate, setting.told(), topics);
        features = StanceFeatures.of(setting.scene(), candidate, setting.stated());
    }

    /// This draft as the condition that another stance hangs on.
    Draft hanging(ConditionFeatures condition) {
        condition.addTo(features);
        return this;
    }

    private Draft(Draft alone, Features matters) {
        this.setting = alone.setting;
        this.candidate = alone.candidate;
        this.known = alone.known;
        this.features = alone.features;
        this.writer = alone.writer;
        this.matters = matters;
    }

    /// The same draft where the drafts before and after it are known: a report stays with its matter for a while.
    Draft between(Optional<Draft> before, Optional<Draft> after) {
        return new Draft(
                this, MatterFeatures.between(matters, before.flatMap(Draft::surest), after.flatMap(Draft::surest)));
    }

    private Optional<Matter> surest() {
        return told().stream().findFirst();
    }

    /// Whether both are read from the same clause or noun.
    boolean sharesMeasure(Draft other) {
        return setting.scene().sentence() == other.setting.scene().sentence()
                && candidate.measure().place().head()
                        == other.candidate.measure().place().head();
    }

    /// The stance that the construction puts by itself.
    public Stance stance() {
        return candidate.stance();
    }

    /// Whether the words are the condition of another stance.
    public boolean condition() {
        return candidate.form() == Sense.Form.CONDITION;
    }

    public PartyId holder() {
        return setting.stated().holder();
    }

    public Span span() {
        return writer.span(setting.scene(), candidate);
    }

    /// What speaks for each stance.
    public Features features() {
        return features;
    }

    /// What speaks for each matter that the measure may belong to.
    public Features matters() {
        return matters;
    }

    /// The matters that the words could tell by the codebook, the surest first.
    public List<Matter> told() {
        return setting.told().stream().map(Measured::matter).toList();
    }

    /// Whether the codebook has that matter.
    boolean knows(Matter matter) {
        return known.contains(matter);
    }

    /// Whether the codebook's words alone tell the first of them.
    boolean sure() {
        return !setting.told().isEmpty() && setting.told().getFirst().strength() >= SURE;
    }

    /// How sure the codebook's words are of the first of them, 0 to 2.
    float certainty() {
        return setting.told().isEmpty()
                ? 0
                : (float) Math.clamp(setting.told().getFirst().strength() - 1, 0, SURE);
    }

    /// Those who may carry the measure out where it is put by that stance and of that matter.
    public List<Contender> contenders(Stance stance, Matter matter) {
        return writer.contenders(setting, meant(stance, matter));
    }

    /// The term that it is with that stance and matter; `choice` says who would carry its measure out.
    Term term(Stance stance, Matter matter, Function<List<Contender>, Optional<PartyId>> choice) {
        return writer.term(setting, meant(stance, matter), choice);
    }

    private Candidate meant(Stance stance, Matter matter) {
        Scene scene = setting.scene();
        List<Measured> told = setting.told();
        Measured read = candidate.measure();
        Measured none = Measures.none(scene, read.place().head());
        Measured chosen =
                told.stream().filter(m -> m.matter().equals(matter)).findFirst().orElseGet(() -> none.about(matter));
        boolean recalled = told.contains(read);
        boolean turned = !recalled && Measures.read(scene, read.place().head()).action() != read.action();
        boolean flipped = turned != reversed(stance);
        Measured placed =
                (flipped ? chosen.flipped() : chosen).doneBy(read.place().doer());
        return candidate.of(stance, placed);
    }

    /// Whether what the construction denies is promised the other way round: `suspends the talks`, `will not lift the
    /// blockade`.
    private boolean reversed(Stance stance) {
        return candidate.stance() == Stance.REJECTS && (stance == Stance.OFFERS || stance == Stance.ACCEPTS);
    }
}
