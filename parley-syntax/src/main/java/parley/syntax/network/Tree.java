package parley.syntax.network;

import java.util.ArrayList;
import java.util.List;

/// The tree of one sentence, from the vectors of its tokens (token 0 is the root).
final class Tree {
    private final Biaffine parser;
    private final float[][] views;
    private final int size;

    Tree(Biaffine parser, float[][] vectors) {
        this.parser = parser;
        this.size = vectors.length;
        this.views = new float[size][];
        for (int i = 0; i < size; i++) {
            views[i] = parser.views().apply(vectors[i]);
        }
    }

    Analysis analysis(List<int[]> tags, Tagset names) {
        int[] heads = TreeBuilder.build(arcScores());
        List<String> xpos = new ArrayList<>(tags.size());
        List<String> upos = new ArrayList<>(tags.size());
        List<Integer> parents = new ArrayList<>(tags.size());
        List<String> relations = new ArrayList<>(tags.size());
        for (int i = 1; i < size; i++) {
            xpos.add(names.xpos().get(tags.get(i - 1)[0]));
            upos.add(names.upos().get(tags.get(i - 1)[1]));
            parents.add(heads[i] - 1);
            relations.add(relation(i, heads[i]));
        }
        return new Analysis(xpos, upos, parents, relations);
    }

    private ArcScores arcScores() {
        float[][] heads = new float[size][];
        for (int i = 0; i < size; i++) {
            heads[i] = arcView(i, parser.arcSize());
        }
        ArcScores scores = new ArcScores(size);
        for (int i = 1; i < size; i++) {
            float[] dependent = arcView(i, 0);
            scores.fill(i, parser.match().apply(dependent), parser.distance().apply(dependent), heads);
        }
        return scores;
    }

    private float[] arcView(int token, int from) {
        float[] view = new float[parser.arcSize()];
        for (int j = 0; j < view.length; j++) {
            view[j] = Vectors.leaky(views[token][from + j]);
        }
        return view;
    }

    private String relation(int token, int head) {
        int labelled = 2 * parser.arcSize();
        int labelling = labelled + parser.labelSize();
        float[] by = parser.labelBy()[Biaffine.distance(head, token)];
        float[] hidden = new float[parser.labelSize()];
        for (int j = 0; j < hidden.length; j++) {
            hidden[j] = Vectors.leaky(views[token][labelled + j] + views[head][labelling + j] + by[j]);
        }
        return parser.relations().get(Vectors.best(parser.label().apply(hidden)));
    }
}
