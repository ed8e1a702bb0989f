package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import parley.coding.learning.Features;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Term;
import parley.model.Term.Stance;

/// What may be a term: words that could put a stance of a party on a measure. What its stance and its matter are is left
/// to [Chooser]; training learns from drafts how to decide. Immutable.
public final class Draft {
    private final Scene scene;
    private final Candidate candidate;
    private final Stated stated;
    private final Optional<String> gate;
    private final List<Measured> options;
    private final Features features;
    private final List<Placing> placings;
    private final Writer writer;

    /// Where the words stand, whose they are, and what they are a condition of.
    record Setting(Scene scene, Stated stated, Optional<String> gate) {}

    Draft(Setting setting, Candidate candidate, Topics topics, Writer writer) {
        scene = setting.scene();
        stated = setting.stated();
        gate = setting.gate();
        this.candidate = candidate;
        this.writer = writer;
        options = Placings.options(scene, candidate.measure().place().head(), topics);
        placings = Placings.describe(scene, options, topics, candidate);
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

    /// The matters that the measure may belong to.
    public List<Placing> placings() {
        return placings;
    }

    /// The term that it is with that stance and that one of its placings.
    public Term term(Stance stance, int placing) {
        Measured read = candidate.measure();
        Measured chosen = options.get(placing);
        boolean turned = Measures.read(scene, read.place().head()).action() != read.action();
        Measured placed =
                (turned ? chosen.flipped() : chosen).doneBy(read.place().doer());
        return writer.term(scene, candidate.of(stance, placed), stated, gate);
    }
}
