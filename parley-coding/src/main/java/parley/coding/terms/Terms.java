package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.codebook.Sense;
import parley.coding.finders.Report;
import parley.coding.finders.Voices;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.Term;
import parley.model.Term.Stance;

/// Gives candidates to parties, with their conditions, and makes the demands that conditions are.
final class Terms {
    private static final double SURE = 1.5;
    private final Voices voices;
    private final Topics topics;
    private final Holders holders;
    private final Casting casting;
    private final Writer writer;
    private final Recall recall = new Recall();

    Terms(Report report, Voices voices, Topics topics, List<Scene> scenes) {
        this.voices = voices;
        this.topics = topics;
        this.holders = new Holders(report, voices);
        this.casting = new Casting(report, holders, scenes);
        this.writer = new Writer(report, casting);
    }

    List<Draft> of(Scene scene, Candidate candidate) {
        int at = scene.tree().token(candidate.trigger()).start();
        Optional<Statement> statement = voices.at(at);
        if (statement.filter(s -> s.polarity() == Statement.Polarity.QUESTIONED).isPresent()) {
            return List.of();
        }
        Optional<Speaker> voice = statement.flatMap(Statement::speaker);
        Held held = holders.of(scene, candidate.holder(), at);
        Optional<Recall.Recalled> recalled = recall.read(scene, candidate);
        boolean denied = statement
                .filter(s -> s.polarity() == Statement.Polarity.NEGATED)
                .isPresent();
        Candidate meant = candidate.of(
                denied ? denied(candidate.stance()) : candidate.stance(),
                recalled.map(Recall.Recalled::measured).orElse(candidate.measure()));
        List<Measured> told = recalled.map(r -> List.of(r.measured()))
                .orElseGet(
                        () -> Measures.told(scene, candidate.measure().place().head()));
        List<Draft> drafts = new ArrayList<>();
        for (PartyId holder : held.parties()) {
            boolean relayed =
                    voice.flatMap(Speaker::party).filter(p -> !p.equals(holder)).isPresent();
            Stated stated = new Stated(holder, relayed, held.way(), statement, voice);
            Draft.Setting setting = new Draft.Setting(
                    scene, stated, Optional.empty(), told, recalled.map(Recall.Recalled::who), Optional.empty());
            recall.remember(scene, candidate, holder, casting.of(setting, candidate));
            Stance stance = recalled.map(r -> r.stance(holder, meant)).orElse(meant.stance());
            drafts.addAll(drafts(setting, meant.of(stance, meant.measure())));
        }
        return drafts;
    }

    /// What a party is denied to accept or offer, it refuses; a denied demand or refusal says little.
    private static Stance denied(Stance stance) {
        return stance == Stance.ACCEPTS || stance == Stance.OFFERS ? Stance.REJECTS : stance;
    }

    private List<Draft> drafts(Draft.Setting setting, Candidate candidate) {
        casting.hear(setting, candidate);
        List<Draft> drafts = new ArrayList<>();
        boolean only = candidate.conditions().stream().anyMatch(Candidate.Condition::only);
        if (!only || candidate.stance() != Stance.ACCEPTS) {
            drafts.add(new Draft(setting, candidate, topics, writer));
        }
        if (candidate.stance() == Stance.DROPS) {
            return drafts;
        }
        Optional<String> gate = gate(candidate.measure());
        for (Candidate.Condition condition : candidate.conditions()) {
            demand(setting.scene(), condition, candidate).ifPresent(d -> {
                Draft.Setting own = setting.of(gate, d, casting.partner(setting, candidate));
                casting.hear(own, d);
                drafts.add(new Draft(own, d, topics, writer));
            });
        }
        return drafts;
    }

    /// The demand that a condition is, where its measure is known and another would have to act.
    private Optional<Candidate> demand(Scene scene, Candidate.Condition condition, Candidate of) {
        Measured measure = Measures.read(scene, condition.head());
        if (measure.strength() < 1) {
            return Optional.empty();
        }
        Term.Firmness firmness = condition.only() ? Term.Firmness.HARD : Term.Firmness.PLAIN;
        return Optional.of(new Candidate(
                Stance.REQUIRES,
                firmness,
                Sense.Form.CONDITION,
                condition.head(),
                of.holder(),
                measure,
                new Candidate.Words(condition.first(), condition.last()),
                List.of()));
    }

    private static Optional<String> gate(Measured measure) {
        Matter matter = measure.strength() < SURE ? Matter.OTHER : measure.matter();
        return Optional.of(matter.name().equals("agreement") ? "deal" : matter.name());
    }
}
