package parley.training.terms;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import parley.model.PartyId;
import parley.model.Term;
import parley.training.terms.CodedReport.Stance;

/// How often each field of a found term is that of a coded one with its stance in its words.
final class Fields {
    private int found;
    private int holder;
    private int matter;
    private int action;
    private int doer;

    void add(List<Stance> stances, List<Term> terms) {
        for (Term term : terms) {
            List<Stance> same =
                    stances.stream().filter(s -> Lesson.found(s, term)).toList();
            if (!same.isEmpty()) {
                found++;
                holder += any(same, term, (s, t) -> s.holder().equals(t.holder().value()));
                matter += any(
                        same,
                        term,
                        (s, t) -> s.matter().equals(t.measure().matter().name()));
                action += any(
                        same,
                        term,
                        (s, t) -> s.action().equals(t.measure().action().name().toLowerCase(Locale.ROOT)));
                doer += any(
                        same,
                        term,
                        (s, t) -> s.doer()
                                .equals(t.measure().doer().map(PartyId::value).orElse("")));
            }
        }
    }

    private static int any(List<Stance> stances, Term term, BiPredicate<Stance, Term> same) {
        return stances.stream().anyMatch(s -> same.test(s, term)) ? 1 : 0;
    }

    @Override
    public String toString() {
        double all = Math.max(1, found) / 100.0;
        return String.format(
                Locale.ROOT,
                "holder %.0f, matter %.0f, action %.0f, doer %.0f",
                holder / all,
                matter / all,
                action / all,
                doer / all);
    }
}
