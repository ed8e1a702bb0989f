package parley.syntax.names;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import parley.model.ParleyException;

/// Finds names with a learned model. Immutable and thread-safe; linear in the length of the sentence.
public final class NameTagger {
    private static final String MODEL = "names.weights";

    private final NameModel model;

    public NameTagger(NameModel model) {
        this.model = model;
    }

    /// The tagger with the embedded model.
    public static NameTagger load() {
        try (InputStream in = NameTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new ParleyException("the model of names, " + MODEL + ", is missing from parley-syntax");
            }
            return new NameTagger(NameModel.read(in));
        } catch (IOException e) {
            throw new ParleyException("the model of names, " + MODEL + ", cannot be read", e);
        }
    }

    /// The names of a sentence of these forms and Penn tags.
    public List<NameSpan> find(List<String> forms, List<String> tags) {
        NameFeatures features = new NameFeatures(forms, tags, model.classes());
        int[] labels = new int[forms.size()];
        boolean any = false;
        for (int from = 0; from < labels.length; from++) {
            int to = features.endOfCandidates(from);
            if (to > from) {
                System.arraycopy(label(features, from, to), 0, labels, from, to - from);
                any = true;
                from = to;
            }
        }
        return any ? NameLabels.names(labels) : List.of();
    }

    private int[] label(NameFeatures features, int from, int to) {
        int[][] scores = new int[to - from][NameLabels.COUNT];
        for (int i = from; i < to; i++) {
            model.score(features.of(i), scores[i - from]);
        }
        return Viterbi.best(scores, model::transition);
    }
}
