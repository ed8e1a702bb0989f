package parley.coding.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.coding.codebook.Codebook;
import parley.coding.finders.Finder;
import parley.coding.finders.Report;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.model.Entry;
import parley.model.Term;

/// Finds terms by a codebook, in statements and in the reporter's own sentences. It abstains where nobody known holds
/// the stance. Immutable and thread-safe; linear in the number of sentences.
public final class TermFinder implements Finder {
    private final Codebook codebook;
    private final Chooser chooser;

    private TermFinder(Codebook codebook, Chooser chooser) {
        this.codebook = codebook;
        this.chooser = chooser;
    }

    /// The finder with that codebook and the trained chooser.
    public static TermFinder of(Codebook codebook) {
        return new TermFinder(codebook, Chooser.standard());
    }

    @Override
    public List<Entry> find(Report report, List<Entry> soFar) {
        List<Term> kept = weigh(report, soFar).stream()
                .filter(weighed -> chooser.keeps(weighed.features()))
                .map(Weighed::term)
                .toList();
        return List.copyOf(distinct(kept));
    }

    /// Every term that the constructions allow, before the chooser decides: what training learns from.
    public List<Weighed> weigh(Report report, List<Entry> soFar) {
        List<Scene> scenes = scenes(report.reading());
        Terms terms = new Terms(report, new Voices(soFar), Topics.of(scenes), chooser);
        Conditions conditions = new Conditions(codebook.connectives());
        List<Weighed> found = new ArrayList<>();
        for (Scene scene : scenes) {
            for (Candidate candidate : Candidates.of(scene, conditions)) {
                found.addAll(terms.of(scene, candidate));
            }
        }
        return found;
    }

    private List<Scene> scenes(Reading reading) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            Tree tree = reading.tree(i);
            scenes.add(new Scene(i, tree, codebook.senses(tree)));
        }
        return scenes;
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
