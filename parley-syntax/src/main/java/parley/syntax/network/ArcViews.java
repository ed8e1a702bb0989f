package parley.syntax.network;

/// How one set of weights scores the arcs and relations of one sentence, from the vectors of its tokens.
final class ArcViews {
    private final Biaffine parser;
    private final float[][] views;

    ArcViews(Biaffine parser, float[][] vectors) {
        this.parser = parser;
        this.views = parser.views().applyAll(vectors);
    }

    void addTo(ArcScores scores) {
        float[][] heads = new float[views.length][];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = view(i, parser.arcSize());
        }
        for (int i = 1; i < views.length; i++) {
            float[] dependent = view(i, 0);
            scores.add(i, parser.match().apply(dependent), parser.distance().apply(dependent), heads);
        }
    }

    private float[] view(int token, int from) {
        float[] view = new float[parser.arcSize()];
        for (int j = 0; j < view.length; j++) {
            view[j] = Vectors.leaky(views[token][from + j]);
        }
        return view;
    }

    /// Scores of the relations between a token and its head.
    float[] relations(int token, int head) {
        int labelled = 2 * parser.arcSize();
        int labelling = labelled + parser.labelSize();
        float[] by = parser.labelBy()[Biaffine.distance(head, token)];
        float[] hidden = new float[parser.labelSize()];
        for (int j = 0; j < hidden.length; j++) {
            hidden[j] = Vectors.leaky(views[token][labelled + j] + views[head][labelling + j] + by[j]);
        }
        return parser.label().apply(hidden);
    }
}
