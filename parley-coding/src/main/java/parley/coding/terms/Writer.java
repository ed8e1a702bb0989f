package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.finders.Report;
import parley.coding.reading.Reading;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Statement;
import parley.model.Term;
import parley.model.Term.Stance;

/// Writes terms out: their words, who would act and to whom, when they were voiced. Numbers them in the order in which
/// they are written; one report's, not thread-safe.
final class Writer {
    private static final int LONGEST_NOTE = 40;
    /// What a party wants to get done (`we want to bring our prisoners home`) and another would have to do.
    private static final Set<String> OTHERS = Set.of(
            "prisoners",
            "withdrawal",
            "attacks",
            "recognition",
            "humanitarian",
            "leadership",
            "guarantees",
            "sanctions");

    /// What a party mostly wants done to or with itself where it does not say to whom.
    private static final Set<String> TOWARDS_HOLDER = Set.of(
            "talks", "recognition", "guarantees", "money", "trade", "sanctions", "prisoners", "agreement", "attacks");

    private final Report report;
    private final Holders holders;
    private final Counterparts counterparts;
    private final Doers doers;
    private int number;

    Writer(Report report, Holders holders, List<Scene> scenes) {
        this.report = report;
        this.holders = holders;
        this.counterparts = new Counterparts(report);
        this.doers = new Doers(scenes, holders);
    }

    Span span(Scene scene, Candidate candidate) {
        return report.reading()
                .span(
                        scene.sentence(),
                        candidate.words().first(),
                        candidate.words().last() + 1);
    }

    Term term(Scene scene, Candidate candidate, Stated stated, Optional<String> gate) {
        Reading reading = report.reading();
        List<Span> ifs = candidate.conditions().stream()
                .map(c -> reading.span(scene.sentence(), c.first(), c.last() + 1))
                .toList();
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
                span(scene, candidate),
                stated.statement().map(Statement::id),
                stated.statement()
                        .map(Statement::said)
                        .orElseGet(() -> report.dates().at(scene.sentence(), candidate.trigger())));
    }

    private Measure measure(Scene scene, Candidate candidate, Stated stated) {
        Measured measured = candidate.measure();
        boolean others = candidate.stance() == Stance.REQUIRES || candidate.stance() == Stance.DROPS;
        boolean wanted = others && OTHERS.contains(measured.matter().name());
        boolean own = !wanted && candidate.holder() >= 0 && measured.place().doer() == candidate.holder();
        Optional<PartyId> named = own
                ? Optional.of(stated.holder())
                : party(scene, measured.place().doer(), stated).filter(p -> !wanted || !p.equals(stated.holder()));
        Optional<PartyId> doer = named.or(() -> others
                ? doers.of(measured.matter(), stated.holder()).or(() -> counterparts.of(stated.holder()))
                : Optional.of(stated.holder()));
        Optional<PartyId> target = party(scene, measured.place().target(), stated)
                .filter(p -> !doer.equals(Optional.of(p)))
                .or(() -> doer.equals(Optional.of(stated.holder()))
                        ? counterparts.of(stated.holder())
                        : Optional.of(stated.holder())
                                .filter(p -> TOWARDS_HOLDER.contains(
                                        measured.matter().name())));
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

    /// The words of the measure; of a phrase without end, its first words.
    private String note(Scene scene, int head) {
        int from = scene.tree().first(head);
        int to = Math.min(scene.tree().last(head) + 1, from + LONGEST_NOTE);
        return report.reading().span(scene.sentence(), from, to).text();
    }
}
