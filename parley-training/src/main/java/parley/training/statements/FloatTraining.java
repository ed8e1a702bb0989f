package parley.training.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.AttributionFinder;
import parley.coding.attribution.Cue;
import parley.coding.attribution.FloatFeatures;
import parley.coding.attribution.FloatingQuotes;
import parley.coding.attribution.Frame;
import parley.coding.attribution.Range;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.coding.quotation.Quotation;
import parley.training.learning.LogLinear;

/// Teaches which attribution a quotation in sentences of its own belongs to, from the marked attributions themselves.
final class FloatTraining {
    private static final int BITS = 14;
    private static final int ROUNDS = 8;

    private final List<Case> cases = new ArrayList<>();

    private record Case(Features features, boolean joins) {}

    static Weights train(List<Lesson> lessons) {
        FloatTraining training = new FloatTraining();
        lessons.stream().filter(lesson -> !lesson.nestedToo()).forEach(training::add);
        LogLinear model = new LogLinear(1, BITS, 0.1f);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(training.cases, random);
            training.cases.forEach(one -> model.learn(one.features(), one.joins(), 1));
        }
        return model.weights();
    }

    private void add(Lesson lesson) {
        List<Marked> marked = new ArrayList<>();
        for (int s = 0; s < lesson.cues().size(); s++) {
            for (Lesson.Taught taught : lesson.cues().get(s)) {
                Frame frame = new Frame(new Cue(taught.cue(), 5), List.of(), 0, List.of(taught.roles()), 0);
                marked.add(new Marked(AttributionFinder.attribution(lesson.page(), s, frame, 5), taught.content()));
            }
        }
        marked.sort(Comparator.comparingInt(m -> m.seen().start()));
        List<Attribution> grown =
                new ArrayList<>(marked.stream().map(Marked::seen).toList());
        for (Quotation quotation : FloatingQuotes.floating(lesson.page(), grown)) {
            boolean joined = learn(lesson, marked, grown, FloatingQuotes.before(grown, quotation), quotation);
            if (!joined) {
                learn(lesson, marked, grown, FloatingQuotes.after(grown, quotation), quotation);
            }
        }
    }

    /// An attribution as its sentence alone shows it, and the whole of its content.
    private record Marked(Attribution seen, List<Range> content) {}

    private boolean learn(Lesson lesson, List<Marked> marked, List<Attribution> grown, int i, Quotation quotation) {
        if (i < 0) {
            return false;
        }
        int middle = (quotation.start() + quotation.end()) / 2;
        boolean joins = marked.get(i).content().stream().anyMatch(range -> range.contains(middle, middle));
        cases.add(new Case(FloatFeatures.describe(lesson.page(), grown, i, quotation, new Features()), joins));
        if (joins) {
            grown.set(i, FloatingQuotes.joined(lesson.page(), grown.get(i), quotation));
        }
        return joins;
    }
}
