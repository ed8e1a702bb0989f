package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.coding.codebook.Sense;
import parley.coding.finders.Report;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Statement;
import parley.model.Term;

/// Writes terms out: their words and when they were voiced. Numbers them in the order in which
/// they are written; one report's, not thread-safe.
final class Writer {
    private static final int LONGEST_NOTE = 40;
    /// What nobody demands for himself: whoever calls for restraint in an exchange of blows wants them to end.
    private static final Set<String> HARM = Set.of("attacks", "sanctions");

    private final Report report;
    private final Casting casting;
    private int number;

    Writer(Report report, Casting casting) {
        this.report = report;
        this.casting = casting;
    }

    Span span(Scene scene, Candidate candidate) {
        return report.reading()
                .span(
                        scene.sentence(),
                        candidate.words().first(),
                        candidate.words().last() + 1);
    }

    Term term(Draft.Setting setting, Candidate candidate, Function<List<Contender>, Optional<PartyId>> choice) {
        Scene scene = setting.scene();
        Stated stated = setting.stated();
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
                measure(setting, candidate, casting.of(setting, candidate, choice)),
                setting.gate(),
                ifs,
                candidate.firmness(),
                stated.relayed(),
                span(scene, candidate),
                stated.statement().map(Statement::id),
                stated.statement()
                        .map(Statement::said)
                        .orElseGet(() -> report.dates().at(scene.sentence(), candidate.trigger())));
    }

    /// Those who may carry out the measure of a candidate.
    List<Contender> contenders(Draft.Setting setting, Candidate candidate) {
        return casting.contenders(setting, candidate);
    }

    private Measure measure(Draft.Setting setting, Candidate candidate, Who who) {
        PartyId holder = setting.stated().holder();
        Measured measured = candidate.measure();
        Optional<String> note = measured.matter().equals(Matter.OTHER)
                ? Optional.of(note(setting.scene(), candidate))
                : Optional.empty();
        boolean suffered =
                candidate.stance() == Term.Stance.REQUIRES && who.target().equals(Optional.of(holder));
        boolean harmed = suffered && HARM.contains(measured.matter().name());
        return new Measure(
                measured.matter(), harmed ? Measure.Action.STOP : measured.action(), who.doer(), who.target(), note);
    }

    /// The words of the measure, without what joins it to others or what it hangs on; of a phrase without end, its
    /// first words.
    private String note(Scene scene, Candidate candidate) {
        int head = candidate.measure().place().head();
        int from = from(scene, candidate);
        int to = Math.min(scene.tree().last(head) + 1, from + LONGEST_NOTE);
        for (int conjunct : scene.tree().children(head, "conj")) {
            int before = scene.tree().first(conjunct);
            to = before > head ? Math.min(to, before) : to;
        }
        for (Candidate.Condition condition : candidate.conditions()) {
            to = condition.first() > head ? Math.min(to, condition.first()) : to;
        }
        while (to > head + 1 && scene.tree().is(to - 1, "punct")) {
            to--;
        }
        return report.reading().span(scene.sentence(), from, to).text();
    }

    /// The first word of a measure: no comma or conjunction, and of a condition not its connective.
    private static int from(Scene scene, Candidate candidate) {
        Tree tree = scene.tree();
        int head = candidate.measure().place().head();
        int from = scene.opening(head);
        boolean condition = candidate.form() == Sense.Form.CONDITION;
        for (int child : tree.children(head)) {
            boolean joins = tree.is(child, "mark") || tree.is(child, "case") || tree.is(child, "advmod");
            from = condition && joins && child == from ? tree.last(child) + 1 : from;
        }
        return from;
    }
}
