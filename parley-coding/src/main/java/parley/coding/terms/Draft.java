package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Scene scene;
    private final Candidate candidate;
    private final Stated stated;
    private final Optional<String> gate;
    private final List<Measured> told;
    private final Set<Matter> known;
    private final Features features;
    private final Features matters;
    private final Writer writer;

    /// Where the words stand, whose they are, and what they are a condition of.
    ///
    /// @param told the measures that the words could tell, the surest first
    record Setting(Scene scene, Stated stated, Optional<String> gate, List<Measured> told) {
        /// The same words' condition, which is a demand of its own.
        Setting of(Optional<String> gate, Candidate demand) {
            return new Setting(
                    scene,
                    stated,
                    gate,
                    Measures.told(scene, demand.measure().place().head()));
        }
    }

    Draft(Setting setting, Candidate candidate, Topics topics, Writer writer) {
        scene = setting.scene();
        stated = setting.stated();
        gate = setting.gate();
        this.candidate = candidate;
        this.writer = writer;
        known = topics.known();
        told = setting.told();
        matters = MatterFeatures.of(scene, candidate, told, topics);
        features = StanceFeatures.of(scene, candidate, stated);
    }

    /// The stance that the construction puts by itself.
    public Stance stance() {
        return candidate.stance();
    }

    public PartyId holder() {
        return stated.holder();
    }

    public Span span() {
        return writer.span(scene, candidate);
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
        return told.stream().map(Measured::matter).toList();
    }

    /// Whether the codebook has that matter.
    boolean knows(Matter matter) {
        return known.contains(matter);
    }

    /// Whether the codebook's words alone tell the first of them.
    boolean sure() {
        return !told.isEmpty() && told.getFirst().strength() >= SURE;
    }

    /// The term that it is with that stance and matter.
    public Term term(Stance stance, Matter matter) {
        Measured read = candidate.measure();
        Measured none = Measures.none(scene, read.place().head());
        Measured chosen =
                told.stream().filter(m -> m.matter().equals(matter)).findFirst().orElseGet(() -> none.about(matter));
        boolean recalled = told.contains(read);
        boolean turned = !recalled && Measures.read(scene, read.place().head()).action() != read.action();
        Measured placed =
                (turned ? chosen.flipped() : chosen).doneBy(read.place().doer());
        return writer.term(scene, candidate.of(stance, placed), stated, gate);
    }
}
