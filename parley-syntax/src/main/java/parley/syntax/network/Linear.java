package parley.syntax.network;

/// A linear map with a bias: `rows[k]` is the weight row of input `k`.
public record Linear(float[][] rows, float[] bias) {
    public float[] apply(float[] input) {
        float[] output = bias.clone();
        Vectors.addProduct(input, rows, output);
        return output;
    }

    public int inputs() {
        return rows.length;
    }

    public int outputs() {
        return bias.length;
    }
}
