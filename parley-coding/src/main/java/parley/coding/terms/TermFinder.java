package parley.coding.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.coding.codebook.Codebook;
import parley.coding.finders.Finder;
import parley.coding.finders.Report;
import parley.model.Entry;
import parley.model.Term;

/// Finds terms by a codebook, in statements and in the reporter's own sentences. It abstains where nobody known holds
/// the stance. Immutable and thread-safe; linear in the number of sentences.
public final class TermFinder implements Finder {
    private final DraftFinder drafts;
    private final Chooser chooser;

    private TermFinder(DraftFinder drafts, Chooser chooser) {
        this.drafts = drafts;
        this.chooser = chooser;
    }

    /// The finder with that codebook and the trained chooser.
    public static TermFinder of(Codebook codebook) {
        return new TermFinder(new DraftFinder(codebook), Chooser.standard());
    }

    @Override
    public List<Entry> find(Report report, List<Entry> soFar) {
        return List.copyOf(choose(drafts.find(report, soFar), chooser));
    }

    /// The terms that the chooser makes of drafts.
    public static List<Term> choose(List<Draft> drafts, Chooser chooser) {
        return distinct(
                drafts.stream().flatMap(draft -> chooser.choose(draft).stream()).toList());
    }

    /// One term for each holder, stance, measure and place.
    private static List<Term> distinct(List<Term> terms) {
        record Sameness(Object holder, Object stance, Object measure, int start) {}
        Map<Sameness, Term> kept = new LinkedHashMap<>();
        for (Term term : terms) {
            kept.putIfAbsent(
                    new Sameness(
                            term.holder(),
                            term.stance(),
                            term.measure().matter(),
                            term.span().start()),
                    term);
        }
        return new ArrayList<>(kept.values());
    }
}
