package parley.syntax.network;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import parley.model.ParleyException;

/// The file that weights are kept in: vocabularies as UTF-8 keys, every row of weights as one scale and a byte per
/// value in embedding tables, two bytes elsewhere. Written by [WeightsWriter].
public final class WeightsFile {
    static final int MAGIC = 0x50534E32;

    private final DataInputStream in;

    private WeightsFile(InputStream stream) {
        this.in = new DataInputStream(new BufferedInputStream(stream, 1 << 18));
    }

    /// Reads weights to the end; fails with a [ParleyException] that names the source when they are not of this format.
    public static Weights read(InputStream stream, String source) {
        try {
            return new WeightsFile(stream).weights(source);
        } catch (IOException e) {
            throw new ParleyException("The syntax weights " + source + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Weights weights(String source) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new ParleyException("The syntax weights " + source + " are not of this version's format");
        }
        FormFeatures features = features();
        Tagset tags = new Tagset(keys(), keys(), pairs());
        List<String> relations = keys();
        List<float[][]> tables = new ArrayList<>();
        for (int i = 0; i < FormFeatures.COUNT; i++) {
            tables.add(rows());
        }
        List<Recurrent> layers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            layers.add(new Recurrent(linear(), rows()));
        }
        Linear tagger = linear();
        return new Weights(features, tags, tables, layers, tagger, parser(relations));
    }

    private Biaffine parser(List<String> relations) throws IOException {
        return new Biaffine(linear(), linear(), linear(), rows(), linear(), relations);
    }

    private FormFeatures features() throws IOException {
        List<Vocabulary> vocabularies = new ArrayList<>();
        for (int i = 0; i < FormFeatures.COUNT; i++) {
            vocabularies.add(new Vocabulary(keys()));
        }
        return new FormFeatures(vocabularies);
    }

    private List<String> keys() throws IOException {
        int count = in.readInt();
        List<String> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keys.add(in.readUTF());
        }
        return keys;
    }

    private List<int[]> pairs() throws IOException {
        int count = in.readInt();
        List<int[]> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pairs.add(new int[] {in.readInt(), in.readInt()});
        }
        return pairs;
    }

    private Linear linear() throws IOException {
        return new Linear(rows(), rows()[0]);
    }

    private float[][] rows() throws IOException {
        int width = in.readInt();
        float[][] rows = new float[in.readInt()][in.readInt()];
        byte[] packed = new byte[rows.length == 0 ? 0 : rows[0].length * width];
        for (float[] row : rows) {
            float scale = in.readFloat();
            in.readFully(packed);
            unpack(packed, width, scale, row);
        }
        return rows;
    }

    private static void unpack(byte[] packed, int width, float scale, float[] row) {
        for (int j = 0; j < row.length; j++) {
            int value = width == 1 ? packed[j] : packed[2 * j] << 8 | packed[2 * j + 1] & 0xFF;
            row[j] = value * scale;
        }
    }
}
