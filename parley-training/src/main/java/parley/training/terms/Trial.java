package parley.training.terms;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.coding.terms.Chooser;
import parley.coding.terms.TermFinder;
import parley.model.Term;

/// Measures a chooser on coded reports, and a way of training by leaving reports out.
record Trial(PrintWriter out, String name) {
    private static final int FOLDS = 13;

    void run(List<Lesson> lessons, Function<List<Lesson>, Chooser> training) {
        Scores scores = new Scores();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> others = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(lessons.get(i));
                }
            }
            Chooser chooser = training.apply(others);
            for (int i = fold; i < lessons.size(); i += FOLDS) {
                scores.add(lessons.get(i), chooser);
            }
        }
        out.println(name + ": " + scores);
    }

    void score(List<Lesson> lessons, Chooser chooser) {
        Scores scores = new Scores();
        lessons.forEach(lesson -> scores.add(lesson, chooser));
        out.println(name + ": " + scores);
    }

    private static final class Scores {
        private final Agreement found = new Agreement(Lesson::found);
        private final Agreement core = new Agreement(Lesson::core);
        private final Agreement full = new Agreement(Lesson::full);
        private final Fields right = new Fields();

        void add(Lesson lesson, Chooser chooser) {
            List<Term> terms = TermFinder.choose(lesson.drafts(), chooser);
            found.add(lesson.stances(), terms);
            core.add(lesson.stances(), terms);
            full.add(lesson.stances(), terms);
            right.add(lesson.stances(), terms);
        }

        @Override
        public String toString() {
            return "found " + found + ", core " + core + ", full " + full + "; of the found " + right;
        }
    }
}
