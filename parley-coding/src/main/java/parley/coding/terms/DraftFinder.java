package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.coding.codebook.Codebook;
import parley.coding.finders.Report;
import parley.coding.finders.Voices;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.model.Entry;
import parley.model.Matter;
import parley.model.Term.Stance;

/// Finds everything in a report that the constructions allow to be a term, before [Chooser] decides: what training
/// learns from. Immutable and thread-safe; linear in the number of sentences.
public final class DraftFinder {
    private final Codebook codebook;

    public DraftFinder(Codebook codebook) {
        this.codebook = codebook;
    }

    /// @param soFar the report's entries with its statements
    public List<Draft> find(Report report, List<Entry> soFar) {
        List<Scene> scenes = scenes(report.reading());
        Conditions conditions = new Conditions(codebook.connectives());
        Terms terms = new Terms(report, new Voices(soFar), topics(report, scenes), scenes, new Demands(conditions));
        List<Draft> drafts = new ArrayList<>();
        for (Scene scene : scenes) {
            Optional<Stance> answer = Answers.to(scene, scenes);
            for (Candidate candidate : Candidates.of(scene, conditions)) {
                Candidate meant = answer.map(stance -> candidate.of(stance, candidate.measure()))
                        .orElse(candidate);
                drafts.addAll(terms.of(scene, meant));
            }
        }
        return Neighbours.told(drafts);
    }

    private Topics topics(Report report, List<Scene> scenes) {
        Set<Matter> known =
                codebook.matters().stream().map(Codebook.Definition::matter).collect(Collectors.toUnmodifiableSet());
        return Topics.of(scenes, report.reading().document().title().orElse(""), known);
    }

    private List<Scene> scenes(Reading reading) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            Tree tree = reading.tree(i);
            scenes.add(new Scene(i, tree, codebook.senses(tree)));
        }
        return scenes;
    }
}
