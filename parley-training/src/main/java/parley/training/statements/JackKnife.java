package parley.training.statements;

import java.util.ArrayList;
import java.util.List;
import parley.coding.attribution.Cue;
import parley.coding.attribution.CueTagger;
import parley.coding.attribution.RoleTagger;

/// Runs the stages before a stage over the reports that they have not learned from, so that it learns on their true
/// mistakes: the reports are dealt into folds, each read by models of the others.
final class JackKnife {
    /// Log-odds from which a cue is passed on.
    static final float DOUBTFUL = -2.5f;

    private final List<Lesson> lessons;
    private final int folds;

    JackKnife(List<Lesson> lessons, int folds) {
        this.lessons = lessons;
        this.folds = folds;
    }

    /// The cues of every report, sentence by sentence.
    List<List<List<Cue>>> cues() {
        List<CueTagger> taggers = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            taggers.add(new CueTagger(CueTraining.train(others(lessons, fold)), DOUBTFUL));
        }
        List<List<List<Cue>>> cues = new ArrayList<>();
        for (int k = 0; k < lessons.size(); k++) {
            CueTagger tagger = taggers.get(k % folds);
            cues.add(
                    lessons.get(k).page().sentences().stream().map(tagger::cues).toList());
        }
        return cues;
    }

    /// The readings of every cue, as cases for the ranker.
    RankTraining rankings(List<List<List<Cue>>> cues) {
        RankTraining ranking = new RankTraining();
        for (int fold = 0; fold < folds; fold++) {
            RoleTagger roles = RoleTraining.train(others(lessons, fold), others(cues, fold));
            for (int k = fold; k < lessons.size(); k += folds) {
                ranking.add(lessons.get(k), cues.get(k), roles);
            }
        }
        return ranking;
    }

    private <T> List<T> others(List<T> all, int fold) {
        List<T> others = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            if (k % folds != fold) {
                others.add(all.get(k));
            }
        }
        return others;
    }
}
