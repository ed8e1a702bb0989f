package parley.syntax.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// From a form to its share of the gate values of the first layer, forward and backward. The first layer's input
/// depends on the form alone, so the product with its weights is kept for the forms met first; what is kept changes the
/// time a reading takes, never its result.
final class FormTable {
    private static final int MOST_FORMS = 25_000;
    private static final int LONGEST_FORM = 24;

    private final Weights weights;
    private final Map<String, float[][]> known = new ConcurrentHashMap<>();
    private final float[][] root;

    FormTable(Weights weights) {
        this.weights = weights;
        this.root = gates(FormFeatures.root());
    }

    /// The gate values before the first token.
    float[][] root() {
        return root;
    }

    /// Gate values of the forward and of the backward direction. Not to be changed.
    float[][] gates(String form) {
        float[][] gates = known.get(form);
        if (gates == null) {
            gates = gates(weights.features().of(form));
            if (form.length() <= LONGEST_FORM && known.size() < MOST_FORMS) {
                known.put(form, gates);
            }
        }
        return gates;
    }

    private float[][] gates(int[] rows) {
        float[] vector = vector(rows);
        return new float[][] {
            weights.layers().get(0).input().apply(vector),
            weights.layers().get(1).input().apply(vector)
        };
    }

    private float[] vector(int[] rows) {
        float[] vector = new float[weights.layers().getFirst().input().inputs()];
        int at = 0;
        for (int table = 0; table < FormFeatures.COUNT; table++) {
            Table values = weights.tables().get(table);
            values.copy(rows[table], vector, at);
            at += values.width();
        }
        return vector;
    }
}
