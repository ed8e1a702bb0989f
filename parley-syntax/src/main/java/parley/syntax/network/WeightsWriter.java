package parley.syntax.network;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes weights in the format that [WeightsFile] reads. The same weights give the same bytes.
public final class WeightsWriter {
    private final DataOutputStream out;

    private WeightsWriter(OutputStream stream) {
        this.out = new DataOutputStream(stream);
    }

    public static void write(Weights weights, OutputStream stream) throws IOException {
        new WeightsWriter(stream).weights(weights);
    }

    private void weights(Weights weights) throws IOException {
        out.writeInt(WeightsFile.MAGIC);
        for (Vocabulary vocabulary : weights.features().tables()) {
            keys(vocabulary.keys());
        }
        tags(weights.tags());
        keys(weights.parser().relations());
        for (float[][] table : weights.tables()) {
            rows(table, 1);
        }
        for (Recurrent layer : weights.layers()) {
            linear(layer.input());
            rows(layer.loop(), 2);
        }
        linear(weights.tagger());
        parser(weights.parser());
        out.flush();
    }

    private void parser(Biaffine parser) throws IOException {
        linear(parser.views());
        linear(parser.match());
        linear(parser.distance());
        rows(parser.labelBy(), 2);
        linear(parser.label());
    }

    private void tags(Tagset tags) throws IOException {
        keys(tags.xpos());
        keys(tags.upos());
        out.writeInt(tags.pairs().size());
        for (int[] pair : tags.pairs()) {
            out.writeInt(pair[0]);
            out.writeInt(pair[1]);
        }
    }

    private void keys(List<String> keys) throws IOException {
        out.writeInt(keys.size());
        for (String key : keys) {
            out.writeUTF(key);
        }
    }

    private void linear(Linear linear) throws IOException {
        rows(linear.rows(), 2);
        rows(new float[][] {linear.bias()}, 2);
    }

    private void rows(float[][] rows, int width) throws IOException {
        out.writeInt(width);
        out.writeInt(rows.length);
        out.writeInt(rows.length == 0 ? 0 : rows[0].length);
        int limit = width == 1 ? Byte.MAX_VALUE : Short.MAX_VALUE;
        for (float[] row : rows) {
            row(row, limit);
        }
    }

    private void row(float[] row, int limit) throws IOException {
        float greatest = 0;
        for (float value : row) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        float scale = greatest == 0 ? 1 : greatest / limit;
        out.writeFloat(scale);
        for (float value : row) {
            int packed = Math.round(value / scale);
            if (limit > Byte.MAX_VALUE) {
                out.writeByte(packed >> 8);
            }
            out.writeByte(packed);
        }
    }
}
