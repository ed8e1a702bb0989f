package parley.coding.terms;

import parley.coding.learning.Features;
import parley.coding.reading.Tree;

/// Describes a candidate for [Chooser]: which stance it puts, if any. One template a line; the numbers are part of the
/// model.
final class StanceFeatures {
    private final Scene scene;
    private final Tree tree;
    private final Candidate candidate;
    private final int stance;
    private final int form;
    private final Features features = new Features();

    private StanceFeatures(Scene scene, Candidate candidate) {
        this.scene = scene;
        this.tree = scene.tree();
        this.candidate = candidate;
        this.stance = candidate.stance().ordinal();
        this.form = candidate.form().ordinal();
    }

    static Features of(Scene scene, Candidate candidate, Stated stated) {
        StanceFeatures described = new StanceFeatures(scene, candidate);
        described.construction();
        described.measure();
        described.place(stated);
        return described.features;
    }

    private void construction() {
        int trigger = scene.lemma(candidate.trigger()).hashCode();
        int head = candidate.measure().place().head();
        int own = own();
        features.add(0);
        features.add(1, stance);
        features.add(2, stance, form);
        features.add(3, trigger, stance);
        features.add(4, stance, form, own);
        features.add(5, stance, form, relation(head));
        features.add(6, stance, auxiliary());
        features.add(7, stance, xpos(candidate.trigger()));
        features.add(8, stance, candidate.firmness().ordinal());
        features.add(9, stance, candidate.conditions().isEmpty() ? 0 : 1);
        features.add(10, trigger, own, stance);
        features.add(11, stance, relation(candidate.trigger()));
        features.add(12, stance, xpos(head), form);
    }

    /// Whether the holder would act himself: 2, another: 1, nobody named: 0.
    private int own() {
        int doer = candidate.measure().place().doer();
        return doer < 0 ? 0 : doer == candidate.holder() ? 2 : 1;
    }

    private int auxiliary() {
        int aux = tree.child(candidate.trigger(), "aux");
        return aux < 0 ? 0 : scene.lemma(aux).hashCode();
    }

    private void measure() {
        Measured measure = candidate.measure();
        int head = measure.place().head();
        int matter = measure.matter().hashCode();
        int sure = (int) Math.min(4, Math.ceil(measure.strength()));
        features.add(20, matter);
        features.add(21, matter, stance);
        features.add(22, sure, form);
        features.add(23, sure, stance);
        features.add(24, scene.lemma(head).hashCode());
        features.add(25, scene.lemma(measure.place().key()).hashCode());
        features.add(26, stance, measure.action().ordinal());
        features.add(27, stance, measure.place().target() >= 0 ? 1 : 0);
        features.add(28, scene.lemma(candidate.trigger()).hashCode(), sure);
    }

    private void place(Stated stated) {
        int way = stated.way().ordinal();
        int speech = speech(stated);
        int kind = candidate.holder() < 0
                ? 0
                : tree.token(candidate.holder()).upos().hashCode();
        features.add(40, way, form);
        features.add(41, way, stance);
        features.add(42, speech, form);
        features.add(43, speech, stance);
        features.add(44, kind, form);
        features.add(45, question() ? 1 : 0);
        features.add(46, subordinate(), form);
        features.add(47, candidate.words().last() - candidate.words().first() > 25 ? 1 : 0);
        features.add(48, speech, way, form);
    }

    private static int speech(Stated stated) {
        return stated.statement().isEmpty() ? 0 : stated.relayed() ? 2 : 1;
    }

    private boolean question() {
        return tree.token(tree.size() - 1).form().startsWith("?");
    }

    /// The mark of the nearest clause around the stance (`because`, `who`), 0 for a main clause.
    private int subordinate() {
        int at = candidate.trigger();
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            if (tree.is(at, "acl:relcl")) {
                return 1;
            }
            if (tree.is(at, "advcl")) {
                return tree.lemmaOf(at, "mark").hashCode();
            }
            at = tree.head(at);
        }
        return 0;
    }

    private int xpos(int i) {
        return tree.token(i).xpos().hashCode();
    }

    private int relation(int i) {
        return tree.token(i).relation().hashCode();
    }
}
