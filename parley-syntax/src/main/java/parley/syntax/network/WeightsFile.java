package parley.syntax.network;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parley.model.ParleyException;

/// The file that weights are kept in: vocabularies as sorted hashes, every row of weights as one scale and a byte per
/// value in embedding tables, two bytes elsewhere. It is read in one piece; vocabularies and tables stay as they lie in
/// it. Written by [WeightsWriter].
public final class WeightsFile {
    static final int MAGIC = 0x50534E33;

    private final ByteBuffer in;

    private WeightsFile(ByteBuffer in) {
        this.in = in;
    }

    /// Reads weights to the end; fails with a [ParleyException] that names the source when they are not of this format.
    public static Weights read(InputStream stream, String source) {
        try (DataInputStream data = new DataInputStream(stream)) {
            if (data.readInt() != MAGIC) {
                throw new ParleyException("The syntax weights " + source + " are not of this version's format");
            }
            byte[] bytes = new byte[data.readInt()];
            data.readFully(bytes);
            return new WeightsFile(ByteBuffer.wrap(bytes)).weights();
        } catch (IOException e) {
            throw new ParleyException("The syntax weights " + source + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Weights weights() {
        List<Vocabulary> vocabularies = new ArrayList<>();
        for (int i = 0; i < FormFeatures.COUNT; i++) {
            vocabularies.add(Vocabulary.read(in));
        }
        Tagset tags = new Tagset(names(), names(), pairs());
        List<String> relations = names();
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < FormFeatures.COUNT; i++) {
            tables.add(table());
        }
        List<Recurrent> layers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            layers.add(new Recurrent(linear(), rows()));
        }
        return new Weights(new FormFeatures(vocabularies), tags, tables, layers, linear(), parser(relations));
    }

    private Biaffine parser(List<String> relations) {
        return new Biaffine(linear(), linear(), linear(), rows(), linear(), relations);
    }

    private List<String> names() {
        byte[] joined = new byte[in.getInt()];
        in.get(joined);
        return List.of(new String(joined, StandardCharsets.UTF_8).split("\n"));
    }

    private List<int[]> pairs() {
        int count = in.getInt();
        List<int[]> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pairs.add(new int[] {in.getInt(), in.getInt()});
        }
        return pairs;
    }

    private Table table() {
        int height = in.getInt();
        int width = in.getInt();
        int size = height * Table.Packed.rowBytes(width);
        ByteBuffer bytes = in.slice(in.position(), size);
        in.position(in.position() + size);
        return new Table.Packed(bytes, height, width);
    }

    private Linear linear() {
        return new Linear(rows(), rows()[0]);
    }

    private float[][] rows() {
        float[][] rows = new float[in.getInt()][in.getInt()];
        for (float[] row : rows) {
            float scale = in.getFloat();
            for (int j = 0; j < row.length; j++) {
                row[j] = in.getShort() * scale;
            }
        }
        return rows;
    }
}
