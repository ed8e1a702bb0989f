package parley.syntax.network;

/// A linear map with a bias: `rows[k]` is the weight row of input `k`.
public record Linear(float[][] rows, float[] bias) {
    public float[] apply(float[] input) {
        float[] output = bias.clone();
        Vectors.addProduct(input, rows, output);
        return output;
    }

    /// The same for every token of a sentence.
    public float[][] applyAll(float[][] inputs) {
        float[][] outputs = new float[inputs.length][];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = bias.clone();
        }
        Vectors.addProducts(inputs, rows, outputs);
        return outputs;
    }

    public int inputs() {
        return rows.length;
    }

    public int outputs() {
        return bias.length;
    }
}
