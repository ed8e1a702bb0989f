package parley.syntax.network;

/// One direction of a long short-term memory with coupled input and forget gates (Greff et al., 2017). Of a row of
/// `3 · size` gate values the first third forgets, the second lets out, the third is new content.
///
/// @param input from the layer below to gate values, with the bias
/// @param loop  from the own output one step before to gate values
public record Recurrent(Linear input, float[][] loop) {
    public int size() {
        return loop.length;
    }

    /// Runs over the gate values that the input alone gives (they are overwritten) and puts the outputs of step `i`
    /// at `outputs[i][from..]`.
    void run(float[][] gates, boolean backward, float[][] outputs, int from) {
        int n = gates.length;
        float[] cell = new float[size()];
        float[] output = new float[size()];
        float[] open = new float[3 * size()];
        for (int step = 0; step < n; step++) {
            int i = backward ? n - 1 - step : step;
            Vectors.addProduct(output, loop, gates[i]);
            open(gates[i], open);
            advance(open, cell, output);
            System.arraycopy(output, 0, outputs[i], from, size());
        }
    }

    /// Squashes the gate values: the gates to 0…1, the content to -1…1.
    private void open(float[] gates, float[] open) {
        int gated = 2 * size();
        for (int j = 0; j < gated; j++) {
            gates[j] *= 0.5f;
        }
        Vectors.tanh(gates, open);
        for (int j = 0; j < gated; j++) {
            open[j] = 0.5f + 0.5f * open[j];
        }
    }

    private void advance(float[] open, float[] cell, float[] output) {
        int size = size();
        for (int j = 0; j < size; j++) {
            cell[j] = open[j] * cell[j] + (1 - open[j]) * open[2 * size + j];
        }
        Vectors.tanh(cell, output);
        for (int j = 0; j < size; j++) {
            output[j] *= open[size + j];
        }
    }
}
