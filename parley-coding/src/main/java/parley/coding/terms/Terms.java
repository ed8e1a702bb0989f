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
import parley.model.Term.Stance;

/// Gives candidates to parties, with their conditions, and makes the demands that conditions are.
final class Terms {
    private static final double SURE = 1.5;
    private final Voices voices;
    private final Topics topics;
    private final Holders holders;
    private final Casting casting;
    private final Writer writer;
    private final Demands demands;
    private final Recall recall = new Recall();

    Terms(Report report, Voices voices, Topics topics, List<Scene> scenes, Demands demands) {
        this.demands = demands;
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
            if (candidate.form() != Sense.Form.OUTCOME) {
                recall.remember(scene, candidate, holder, casting.of(setting, candidate));
            }
            Stance stance = recalled.map(r -> r.stance(holder, meant)).orElse(meant.stance());
            drafts.addAll(gated(setting, meant.of(stance, meant.measure())));
        }
        return drafts;
    }

    /// What a party is denied to accept or offer, it refuses; a denied demand or refusal says little.
    private static Stance denied(Stance stance) {
        return stance == Stance.ACCEPTS || stance == Stance.OFFERS ? Stance.REJECTS : stance;
    }

    private List<Draft> gated(Draft.Setting setting, Candidate candidate) {
        return Demands.waiting(setting.scene(), candidate)
                .map(w -> drafts(setting.gating(gate(Measures.read(setting.scene(), w.head()))), candidate.without(w)))
                .orElseGet(() -> drafts(setting, candidate));
    }

    private List<Draft> drafts(Draft.Setting setting, Candidate candidate) {
        casting.hear(setting, candidate);
        List<Draft> drafts = new ArrayList<>();
        boolean only = candidate.conditions().stream().anyMatch(Candidate.Condition::only);
        boolean term = candidate.form() != Sense.Form.OUTCOME;
        if (term && (!only || candidate.stance() != Stance.ACCEPTS)) {
            drafts.add(new Draft(setting, candidate, topics, writer));
        }
        if (candidate.stance() == Stance.DROPS) {
            return drafts;
        }
        Optional<String> gate = gate(candidate.measure());
        for (Candidate demand : demands.of(setting.scene(), candidate)) {
            Draft.Setting own = setting.of(gate, demand, casting.partner(setting, candidate));
            casting.hear(own, demand);
            drafts.add(new Draft(own, demand, topics, writer)
                    .hanging(new ConditionFeatures(setting.scene(), demand, candidate, acts(setting, demand))));
        }
        return drafts;
    }

    private ConditionFeatures.Acts acts(Draft.Setting setting, Candidate demand) {
        int subject = setting.scene().tree().child(demand.measure().place().head(), "nsubj");
        if (subject < 0) {
            return ConditionFeatures.Acts.UNSAID;
        }
        List<PartyId> parties =
                holders.parties(setting.scene(), subject, setting.stated().voice());
        return parties.isEmpty()
                ? ConditionFeatures.Acts.THING
                : parties.contains(setting.stated().holder())
                        ? ConditionFeatures.Acts.HOLDER
                        : ConditionFeatures.Acts.ANOTHER;
    }

    private static Optional<String> gate(Measured measure) {
        Matter matter = measure.strength() < SURE ? Matter.OTHER : measure.matter();
        return Optional.of(matter.name().equals("agreement") ? "deal" : matter.name());
    }
}
