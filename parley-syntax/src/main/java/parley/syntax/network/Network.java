package parley.syntax.network;

import java.util.ArrayList;
import java.util.List;

/// Tags and parses sentences. Immutable and thread-safe (a cache inside changes no result); linear in the length of the
/// sentence; the same words give the same tree on every machine.
public final class Network {
    private final Weights outputs;
    private final List<Reader> readers;

    public Network(Weights weights) {
        this(List.of(weights));
    }

    /// Several weights that vote with the sum of their scores; they share the numbering of tags and relations.
    public Network(List<Weights> weights) {
        this.outputs = weights.getFirst();
        this.readers = weights.stream().map(Reader::new).toList();
    }

    /// Tags, heads and relations for the forms of one sentence.
    public Analysis analyse(List<String> sentence) {
        List<Reader.Reading> readings =
                readers.stream().map(reader -> reader.read(sentence)).toList();
        ArcScores scores = new ArcScores(sentence.size() + 1);
        readings.forEach(reading -> reading.views().addTo(scores));
        return analysis(readings, TreeBuilder.build(scores));
    }

    private Analysis analysis(List<Reader.Reading> readings, int[] heads) {
        List<String> xpos = new ArrayList<>(heads.length);
        List<String> upos = new ArrayList<>(heads.length);
        List<Integer> parents = new ArrayList<>(heads.length);
        List<String> relations = new ArrayList<>(heads.length);
        for (int i = 1; i < heads.length; i++) {
            int[] tags = outputs.tags().best(tagScores(readings, i));
            xpos.add(outputs.tags().xpos().get(tags[0]));
            upos.add(outputs.tags().upos().get(tags[1]));
            parents.add(heads[i] - 1);
            int relation = Vectors.best(relationScores(readings, i, heads[i]));
            relations.add(outputs.parser().relations().get(relation));
        }
        return new Analysis(xpos, upos, parents, relations);
    }

    private static float[] tagScores(List<Reader.Reading> readings, int token) {
        float[] sum = readings.getFirst().tags()[token];
        for (int k = 1; k < readings.size(); k++) {
            Vectors.addScaled(sum, readings.get(k).tags()[token], 1);
        }
        return sum;
    }

    private static float[] relationScores(List<Reader.Reading> readings, int token, int head) {
        float[] sum = readings.getFirst().views().relations(token, head);
        for (int k = 1; k < readings.size(); k++) {
            Vectors.addScaled(sum, readings.get(k).views().relations(token, head), 1);
        }
        return sum;
    }
}
