package parley.training.terms;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import parley.model.Term;
import parley.training.terms.CodedReport.Stance;

/// How far found terms agree with coded ones: a found term is right when it matches any coded one, a coded one that all
/// coders share is got when any found one matches it.
final class Agreement {
    private final BiPredicate<Stance, Term> same;
    private int predicted;
    private int right;
    private int coded;
    private int got;

    Agreement(BiPredicate<Stance, Term> same) {
        this.same = same;
    }

    void add(List<Stance> stances, List<Term> terms) {
        predicted += terms.size();
        right += (int) terms.stream()
                .filter(t -> stances.stream().anyMatch(s -> same.test(s, t)))
                .count();
        List<Stance> shared = stances.stream().filter(Stance::agreed).toList();
        coded += shared.size();
        got += (int) shared.stream()
                .filter(s -> terms.stream().anyMatch(t -> same.test(s, t)))
                .count();
    }

    @Override
    public String toString() {
        double precision = right / Math.max(1.0, predicted);
        double recall = got / Math.max(1.0, coded);
        double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
        return String.format(
                Locale.ROOT, "P %.1f R %.1f F1 %.1f (%d)", 100 * precision, 100 * recall, 100 * f1, predicted);
    }
}
