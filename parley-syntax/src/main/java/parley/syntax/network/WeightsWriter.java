package parley.syntax.network;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes weights in the format that [WeightsFile] reads. The same weights give the same bytes.
public final class WeightsWriter {
    private final DataOutputStream out;

    private WeightsWriter(OutputStream stream) {
        this.out = new DataOutputStream(stream);
    }

    public static void write(Weights weights, OutputStream stream) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new WeightsWriter(body).weights(weights);
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(WeightsFile.MAGIC);
        out.writeInt(body.size());
        body.writeTo(out);
        out.flush();
    }

    private void weights(Weights weights) throws IOException {
        for (Vocabulary vocabulary : weights.features().tables()) {
            out.write(vocabulary.written().array());
        }
        tags(weights.tags());
        names(weights.parser().relations());
        for (Table table : weights.tables()) {
            table(table);
        }
        for (Recurrent layer : weights.layers()) {
            linear(layer.input());
            rows(layer.loop());
        }
        linear(weights.tagger());
        parser(weights.parser());
        out.flush();
    }

    private void parser(Biaffine parser) throws IOException {
        linear(parser.views());
        linear(parser.match());
        linear(parser.distance());
        rows(parser.labelBy());
        linear(parser.label());
    }

    private void tags(Tagset tags) throws IOException {
        names(tags.xpos());
        names(tags.upos());
        out.writeInt(tags.pairs().size());
        for (int[] pair : tags.pairs()) {
            out.writeInt(pair[0]);
            out.writeInt(pair[1]);
        }
    }

    private void names(List<String> names) throws IOException {
        byte[] joined = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
        out.writeInt(joined.length);
        out.write(joined);
    }

    private void linear(Linear linear) throws IOException {
        rows(linear.rows());
        rows(new float[][] {linear.bias()});
    }

    private void table(Table table) throws IOException {
        out.writeInt(table.height());
        out.writeInt(table.width());
        float[] row = new float[table.width()];
        for (int i = 0; i < table.height(); i++) {
            table.copy(i, row, 0);
            float scale = scale(row, Byte.MAX_VALUE);
            for (float value : row) {
                out.writeByte(Math.round(value / scale));
            }
        }
    }

    private void rows(float[][] rows) throws IOException {
        out.writeInt(rows.length);
        out.writeInt(rows.length == 0 ? 0 : rows[0].length);
        for (float[] row : rows) {
            float scale = scale(row, Short.MAX_VALUE);
            for (float value : row) {
                out.writeShort(Math.round(value / scale));
            }
        }
    }

    /// Writes and gives the scale at which the greatest value of a row becomes `limit`.
    private float scale(float[] row, int limit) throws IOException {
        float greatest = 0;
        for (float value : row) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        float scale = greatest == 0 ? 1 : greatest / limit;
        out.writeFloat(scale);
        return scale;
    }
}
