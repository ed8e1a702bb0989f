package parley.training.syntax;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;
import parley.model.ParleyException;

/// The word vectors of NLP4J (50 values each for a million words, learned from newspapers and Wikipedia by Emory
/// University, Apache-2.0), read from the published jar `edu.emory.mathcs.nlp:nlp4j-english:1.1.2`, with the tags that
/// its
/// lexicon knows for the word.
final class PretrainedVectors {
    private static final int SIZE = 50;
    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String VECTORS = FOLDER + "en-word-embeddings-undigitalized.xz";
    private static final String KNOWN_TAGS = FOLDER + "en-ambiguity-classes-simplified.xz";
    private static final List<String> TAGS = List.of(
            "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "UH",
            "IN", "DT", "RP", "PRP", "CD", "MD", "FW", "WDT");
    private static final float COMMON_TAG = 1;
    private static final float OTHER_TAG = 0.5f;

    private final Map<String, float[]> vectors = new HashMap<>();
    private final Map<String, List<?>> dictionary = new TreeMap<>();

    private PretrainedVectors() {}

    static PretrainedVectors read(Path jar) {
        PretrainedVectors read = new PretrainedVectors();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            map(zip, VECTORS).forEach((word, vector) -> read.vectors.put((String) word, (float[]) vector));
            map(zip, KNOWN_TAGS).forEach((word, tags) -> read.dictionary.put((String) word, (List<?>) tags));
        } catch (IOException | ClassNotFoundException e) {
            throw new ParleyException("The word vectors in " + jar + " cannot be read: " + e.getMessage(), e);
        }
        return read;
    }

    private static Map<?, ?> map(ZipFile zip, String name) throws IOException, ClassNotFoundException {
        try (InputStream packed = zip.getInputStream(zip.getEntry(name));
                ObjectInputStream in =
                        new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 20))) {
            in.setObjectInputFilter(
                    ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;maxdepth=8;maxarray=10000000"));
            return (Map<?, ?>) in.readObject();
        }
    }

    /// The words to keep, in alphabetical order: all wanted ones that have a vector, filled up to `count` with the
    /// commonest others of the dictionary. A vector grows longer the rarer and more particular its word is, so the
    /// shortest ones stand for the commonest words.
    List<String> choose(Set<String> wanted, int count) {
        Set<String> chosen = new TreeSet<>(wanted);
        chosen.retainAll(vectors.keySet());
        List<String> others = new ArrayList<>(dictionary.keySet());
        others.removeIf(word -> chosen.contains(word) || !vectors.containsKey(word));
        others.sort(Comparator.comparingDouble(this::length).thenComparing(Comparator.naturalOrder()));
        chosen.addAll(others.subList(0, Math.max(0, Math.min(others.size(), count - chosen.size()))));
        return List.copyOf(chosen);
    }

    private double length(String word) {
        double sum = 0;
        for (float value : vectors.getOrDefault(word, new float[SIZE])) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }

    /// One row a word, after the two rows of the unknown and the root.
    float[][] rows(List<String> words) {
        float[][] rows = new float[words.size() + 2][SIZE + TAGS.size()];
        for (int i = 0; i < words.size(); i++) {
            float[] row = rows[i + 2];
            System.arraycopy(vectors.getOrDefault(words.get(i), new float[SIZE]), 0, row, 0, SIZE);
            markTags(words.get(i), row);
        }
        return rows;
    }

    /// The commonest tag stands first in the lexicon.
    private void markTags(String word, float[] row) {
        List<?> tags = dictionary.getOrDefault(word, dictionary.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()));
        for (int i = 0; i < tags.size(); i++) {
            int tag = TAGS.indexOf(tags.get(i));
            if (tag >= 0) {
                row[SIZE + tag] = i == 0 ? COMMON_TAG : OTHER_TAG;
            }
        }
    }
}
