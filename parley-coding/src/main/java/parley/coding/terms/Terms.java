package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.codebook.Sense;
import parley.coding.finders.Report;
import parley.coding.learning.Features;
import parley.coding.reading.Reading;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.Term;
import parley.model.Term.Stance;

/// Makes terms of candidates: gives them to parties, with their conditions, and makes the demands that conditions are.
final class Terms {
    private final Report report;
    private final Voices voices;
    private final Topics topics;
    private final Chooser chooser;
    private final Holders holders;
    private final Counterparts counterparts;
    private int number;

    Terms(Report report, Voices voices, Topics topics, Chooser chooser) {
        this.report = report;
        this.voices = voices;
        this.topics = topics;
        this.chooser = chooser;
        this.holders = new Holders(report, voices);
        this.counterparts = new Counterparts(report);
    }

    List<Weighed> of(Scene scene, Candidate candidate) {
        int at = scene.tree().token(candidate.trigger()).start();
        Optional<Statement> statement = voices.at(at);
        Optional<Speaker> voice = statement.flatMap(Statement::speaker);
        Held held = holders.of(scene, candidate.holder(), at);
        List<Weighed> terms = new ArrayList<>();
        for (PartyId holder : held.parties()) {
            boolean relayed =
                    voice.flatMap(Speaker::party).filter(p -> !p.equals(holder)).isPresent();
            terms.addAll(terms(scene, candidate, new Stated(holder, relayed, held.way(), statement, voice)));
        }
        return terms;
    }

    /// Who states a term, and in which statement; `way` is how the holder is known.
    private record Stated(
            PartyId holder, boolean relayed, Held.Way way, Optional<Statement> statement, Optional<Speaker> voice) {}

    private List<Weighed> terms(Scene scene, Candidate candidate, Stated stated) {
        List<Weighed> terms = new ArrayList<>();
        boolean only = candidate.conditions().stream().anyMatch(Candidate.Condition::only);
        if (!only || candidate.stance() != Stance.ACCEPTS) {
            terms.add(weighed(scene, candidate, stated, Optional.empty()));
        }
        Optional<String> gate = gate(candidate.measure().matter());
        for (Candidate.Condition condition : candidate.conditions()) {
            demand(scene, condition, candidate).ifPresent(d -> terms.add(weighed(scene, d, stated, gate)));
        }
        return terms;
    }

    /// The demand that a condition is, where its measure is known and another would have to act.
    private Optional<Candidate> demand(Scene scene, Candidate.Condition condition, Candidate of) {
        Measured measure = Measures.read(scene, condition.head());
        if (measure.strength() < 1 || of.stance() == Stance.REQUIRES) {
            return Optional.empty();
        }
        Term.Firmness firmness = condition.only() ? Term.Firmness.HARD : Term.Firmness.PLAIN;
        return Optional.of(new Candidate(
                Stance.REQUIRES,
                firmness,
                Sense.Form.VERB,
                condition.head(),
                of.holder(),
                measure,
                new Candidate.Words(condition.first(), condition.last()),
                List.of()));
    }

    private static Optional<String> gate(Matter matter) {
        return Optional.of(matter.name().equals("agreement") ? "deal" : matter.name());
    }

    private Weighed weighed(Scene scene, Candidate candidate, Stated stated, Optional<String> gate) {
        Features features = CandidateFeatures.of(scene, candidate, speech(stated));
        Measured read = candidate.measure();
        List<Measured> options = Placings.options(scene, read.place().head(), topics);
        List<Placing> placings = Placings.describe(scene, options, topics, candidate.stance());
        Measured chosen = options.get(chooser.place(placings));
        boolean turned = Measures.read(scene, read.place().head()).action() != read.action();
        Measured placed =
                (turned ? chosen.flipped() : chosen).doneBy(read.place().doer());
        return new Weighed(term(scene, candidate.measuring(placed), stated, gate), features, placings);
    }

    private static CandidateFeatures.Speech speech(Stated stated) {
        if (stated.way() == Held.Way.CARRIED) {
            return CandidateFeatures.Speech.CARRIED;
        }
        if (stated.voice().isEmpty()) {
            return CandidateFeatures.Speech.REPORTER;
        }
        return stated.relayed() ? CandidateFeatures.Speech.RELAYED : CandidateFeatures.Speech.OWN;
    }

    private Term term(Scene scene, Candidate candidate, Stated stated, Optional<String> gate) {
        Reading reading = report.reading();
        List<Span> ifs = candidate.conditions().stream()
                .map(c -> reading.span(scene.sentence(), c.first(), c.last() + 1))
                .toList();
        Span span = reading.span(
                scene.sentence(), candidate.words().first(), candidate.words().last() + 1);
        number++;
        return new Term(
                "t" + number,
                reading.document().id(),
                stated.holder(),
                candidate.stance(),
                measure(scene, candidate, stated),
                gate,
                ifs,
                candidate.firmness(),
                stated.relayed(),
                span,
                stated.statement().map(Statement::id),
                stated.statement()
                        .map(Statement::said)
                        .orElseGet(() -> report.dates().at(scene.sentence(), candidate.trigger())));
    }

    private Measure measure(Scene scene, Candidate candidate, Stated stated) {
        Measured measured = candidate.measure();
        boolean own = candidate.holder() >= 0 && measured.place().doer() == candidate.holder();
        Optional<PartyId> named = own
                ? Optional.of(stated.holder())
                : party(scene, measured.place().doer(), stated);
        Optional<PartyId> doer = named.or(() -> candidate.stance() == Stance.REQUIRES
                ? counterparts.of(stated.holder())
                : Optional.of(stated.holder()));
        Optional<PartyId> target = party(scene, measured.place().target(), stated)
                .filter(p -> !doer.equals(Optional.of(p)))
                .or(() -> doer.equals(Optional.of(stated.holder()))
                        ? counterparts.of(stated.holder())
                        : Optional.of(stated.holder()));
        Optional<String> note = measured.matter().equals(Matter.OTHER)
                ? Optional.of(note(scene, measured.place().head()))
                : Optional.empty();
        return new Measure(measured.matter(), measured.action(), doer, target, note);
    }

    private Optional<PartyId> party(Scene scene, int token, Stated stated) {
        return token < 0
                ? Optional.empty()
                : holders.parties(scene, token, stated.voice()).stream().findFirst();
    }

    private String note(Scene scene, int head) {
        return report.reading()
                .span(scene.sentence(), scene.tree().first(head), scene.tree().last(head) + 1)
                .text();
    }
}
