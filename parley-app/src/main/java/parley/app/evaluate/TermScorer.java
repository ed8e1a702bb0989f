package parley.app.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import parley.app.evaluate.CodedFile.CodedReport;
import parley.app.evaluate.CodedTerm.Fields;
import parley.coding.Coding;
import parley.model.Document;
import parley.model.Term;

/// Scores terms against reports coded by the codebook. A term is right when its words overlap a coded term's and the
/// compared fields are equal; recall counts what both coders have.
///
/// `found` compares the stance, `core` holder, stance and matter, `full` action and doer besides; `ledger` is `core`
/// as a set a report. `alpha.parley` and `alpha.coders` are Krippendorff's alpha of Parley and the first coder, and of
/// the
/// two coders: units are coded stretches of words, their value is `core`, or `none`.
public final class TermScorer {
    private static final String NONE = "none";
    private final Tally found = new Tally();
    private final Tally core = new Tally();
    private final Tally full = new Tally();
    private final Tally ledger = new Tally();
    private final List<List<String>> coders = new ArrayList<>();
    private final List<List<String>> parley = new ArrayList<>();

    private TermScorer() {}

    /// The measures over all reports of `gold` (format: [CodedFile]), read by `coder`.
    public static List<Measure> score(Path gold, Function<Document, Coding> coder) {
        TermScorer scorer = new TermScorer();
        for (CodedReport report : CodedFile.read(gold)) {
            List<CodedTerm> read = coder.apply(report.document()).entries().stream()
                    .filter(Term.class::isInstance)
                    .map(entry -> CodedTerm.of((Term) entry))
                    .toList();
            scorer.add(report.terms(), read);
        }
        return scorer.measures();
    }

    private void add(List<CodedTerm> coded, List<CodedTerm> read) {
        count(found, coded, read, Fields::stance);
        count(core, coded, read, Fields::core);
        count(full, coded, read, Fields::full);
        sets(coded, read);
        for (CodedTerm term : coded) {
            String second = term.second().map(Fields::core).orElse(NONE);
            coders.add(List.of(term.fields().core(), second));
            parley.add(List.of(term.fields().core(), value(term, read)));
        }
        read.stream()
                .filter(r -> coded.stream().noneMatch(r::overlaps))
                .forEach(r -> parley.add(List.of(NONE, r.fields().core())));
    }

    /// What Parley reads in the words of a coded term: the same where it has that, else the first thing it has there.
    private static String value(CodedTerm term, List<CodedTerm> read) {
        List<String> there =
                read.stream().filter(term::overlaps).map(r -> r.fields().core()).toList();
        String own = term.fields().core();
        return there.contains(own) ? own : there.isEmpty() ? NONE : there.getFirst();
    }

    private static void count(
            Tally tally, List<CodedTerm> coded, List<CodedTerm> read, Function<Fields, String> compared) {
        long right = read.stream()
                .filter(r -> coded.stream().anyMatch(same(r, compared)))
                .count();
        List<CodedTerm> agreed = coded.stream().filter(CodedTerm::agreed).toList();
        long got = agreed.stream()
                .filter(c -> read.stream().anyMatch(same(c, compared)))
                .count();
        tally.add(right, read.size(), got, agreed.size());
    }

    private static Predicate<CodedTerm> same(CodedTerm term, Function<Fields, String> compared) {
        String value = compared.apply(term.fields());
        return other -> term.overlaps(other) && value.equals(compared.apply(other.fields()));
    }

    private void sets(List<CodedTerm> coded, List<CodedTerm> read) {
        Set<String> all = cores(coded);
        Set<String> agreed = cores(coded.stream().filter(CodedTerm::agreed).toList());
        Set<String> mine = cores(read);
        ledger.add(shared(mine, all), mine.size(), shared(mine, agreed), agreed.size());
    }

    private static Set<String> cores(List<CodedTerm> terms) {
        Set<String> cores = new HashSet<>();
        terms.forEach(term -> cores.add(term.fields().core()));
        return cores;
    }

    private static int shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.addAll(found.measures("found"));
        measures.addAll(core.measures("core"));
        measures.addAll(full.measures("full"));
        measures.addAll(ledger.measures("ledger"));
        measures.add(new Measure("alpha.parley", Alpha.nominal(parley), parley.size(), parley.size()));
        measures.add(new Measure("alpha.coders", Alpha.nominal(coders), coders.size(), coders.size()));
        return measures;
    }
}
