package parley.training.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parley.syntax.network.Biaffine;
import parley.syntax.network.Linear;
import parley.syntax.network.Vectors;

/// Learns arcs and relations: softmax over all heads of a token, softmax over the relations to its true head.
final class ParserLearner {
    private static final float FAINT = 1e-7f;

    private final int arcSize;
    private final int labelSize;
    private final LinearLearner views;
    private final LinearLearner match;
    private final Parameter distance;
    private final Parameter labelBy;
    private final LinearLearner label;

    ParserLearner(Recipe recipe, int relations, LinearLearner views, Random random) {
        this.arcSize = recipe.arcSize();
        this.labelSize = recipe.labelSize();
        this.views = views;
        this.match = new LinearLearner(arcSize, arcSize, random);
        this.distance = Parameter.normal(Biaffine.DISTANCES, arcSize, 0.05, random);
        this.labelBy = Parameter.normal(Biaffine.DISTANCES, labelSize, 0.05, random);
        this.label = new LinearLearner(labelSize, relations, random);
    }

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(match.parameters());
        parameters.add(distance);
        parameters.add(labelBy);
        parameters.addAll(label.parameters());
        return parameters;
    }

    Biaffine learned(List<String> relations) {
        float[][] columns = new float[arcSize][Biaffine.DISTANCES];
        for (int i = 0; i < Biaffine.DISTANCES; i++) {
            for (int j = 0; j < arcSize; j++) {
                columns[j][i] = distance.rows[i][j];
            }
        }
        Linear far = new Linear(columns, new float[Biaffine.DISTANCES]);
        return new Biaffine(views.learned(), match.learned(), far, labelBy.rows, label.learned(), relations);
    }

    /// Learns from one sentence: `vectors` are those of its tokens; adds to their gradients. Returns the loss.
    double learn(Example example, float[][] vectors, float[] mask, float[][] vectorGradients) {
        float[][] seen = views.apply(vectors);
        for (float[] view : seen) {
            for (int j = 0; j < 2 * arcSize; j++) {
                view[j] = Vectors.leaky(view[j]);
            }
        }
        Masks.apply(mask, seen);
        float[][] gradients = new float[seen.length][seen[0].length];
        double loss = new ArcPass(example, seen, gradients).learn();
        loss += learnLabels(example, seen, gradients);
        Masks.apply(mask, gradients);
        for (int i = 0; i < seen.length; i++) {
            for (int j = 0; j < 2 * arcSize; j++) {
                gradients[i][j] *= seen[i][j] < 0 ? 0.1f : 1;
            }
        }
        views.back(vectors, gradients, vectorGradients);
        return loss;
    }

    /// The arcs of one sentence.
    private final class ArcPass {
        private final Example example;
        private final float[][] dependents;
        private final float[][] heads;
        private final float[][] wanted;
        private final float[][] wantedGradients;
        private final float[][] dependentGradients;
        private final float[][] gradients;

        ArcPass(Example example, float[][] seen, float[][] gradients) {
            int n = seen.length;
            this.example = example;
            this.dependents = LayerLearner.columns(seen, 0, arcSize);
            this.heads = LayerLearner.columns(seen, arcSize, 2 * arcSize);
            this.wanted = match.apply(dependents);
            this.wantedGradients = new float[n][arcSize];
            this.dependentGradients = new float[n][arcSize];
            this.gradients = gradients;
        }

        double learn() {
            double loss = 0;
            float[] arcGradients = new float[heads.length];
            for (int i = 1; i < heads.length; i++) {
                int gold = example.heads()[i];
                loss += Gradients.softmax(scores(i), 0, heads.length, gold, arcGradients, example.weight());
                back(i, arcGradients);
            }
            match.back(dependents, wantedGradients, dependentGradients);
            for (int i = 0; i < heads.length; i++) {
                System.arraycopy(dependentGradients[i], 0, gradients[i], 0, arcSize);
            }
            return loss;
        }

        private float[] scores(int dependent) {
            float[] scores = new float[heads.length];
            for (int head = 0; head < heads.length; head++) {
                float far = sum(0, distance.rows[Biaffine.distance(head, dependent)], dependents[dependent]);
                scores[head] = head == dependent ? -1e9f : sum(far, wanted[dependent], heads[head]);
            }
            return scores;
        }

        private void back(int dependent, float[] arcGradients) {
            float[] far = new float[Biaffine.DISTANCES];
            for (int head = 0; head < heads.length; head++) {
                float gradient = arcGradients[head];
                if (head != dependent && Math.abs(gradient) >= FAINT) {
                    far[Biaffine.distance(head, dependent)] += gradient;
                    Vectors.addScaled(wantedGradients[dependent], heads[head], gradient);
                    addToHead(gradients[head], wanted[dependent], gradient);
                }
            }
            for (int step = 0; step < far.length; step++) {
                if (far[step] != 0) {
                    Vectors.addScaled(distance.gradients[step], dependents[dependent], far[step]);
                    Vectors.addScaled(dependentGradients[dependent], distance.rows[step], far[step]);
                }
            }
        }

        private void addToHead(float[] sums, float[] row, float gradient) {
            for (int j = 0; j < arcSize; j++) {
                sums[arcSize + j] += gradient * row[j];
            }
        }
    }

    private static float sum(float start, float[] a, float[] b) {
        float sum = start;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private double learnLabels(Example example, float[][] seen, float[][] gradients) {
        int n = seen.length;
        float[][] hidden = new float[n][labelSize];
        for (int i = 1; i < n; i++) {
            join(example, seen, i, hidden[i]);
        }
        float[][] scores = label.apply(hidden);
        float[][] scoreGradients = new float[n][scores[0].length];
        double loss = 0;
        for (int i = 1; i < n; i++) {
            int gold = example.relations()[i];
            loss += Gradients.softmax(scores[i], 0, scores[i].length, gold, scoreGradients[i], example.weight());
        }
        float[][] hiddenGradients = new float[n][labelSize];
        label.back(hidden, scoreGradients, hiddenGradients);
        for (int i = 1; i < n; i++) {
            part(example, i, hidden[i], hiddenGradients[i], gradients);
        }
        return loss;
    }

    private void join(Example example, float[][] seen, int token, float[] hidden) {
        int head = example.heads()[token];
        float[] by = labelBy.rows[Biaffine.distance(head, token)];
        for (int j = 0; j < labelSize; j++) {
            float sum = seen[token][2 * arcSize + j] + seen[head][2 * arcSize + labelSize + j] + by[j];
            hidden[j] = Vectors.leaky(sum);
        }
    }

    private void part(Example example, int token, float[] hidden, float[] hiddenGradient, float[][] gradients) {
        int head = example.heads()[token];
        float[] by = labelBy.gradients[Biaffine.distance(head, token)];
        for (int j = 0; j < labelSize; j++) {
            float gradient = hidden[j] > 0 ? hiddenGradient[j] : 0.1f * hiddenGradient[j];
            gradients[token][2 * arcSize + j] += gradient;
            gradients[head][2 * arcSize + labelSize + j] += gradient;
            by[j] += gradient;
        }
    }
}
