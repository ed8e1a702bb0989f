package parley.training.names;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;
import parley.model.ParleyException;

/// The lexica of the jar `nlp4j-english`: Brown classes of lower-case words, and word vectors.
final class Lexica {
    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String CLASSES = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
    private static final String VECTORS = FOLDER + "en-word-embeddings-undigitalized.xz";
    private static final int LONGEST_PATH = 30;

    private Lexica() {}

    /// The path of each lower-case word: `1`, then the bits.
    static TreeMap<String, Integer> paths(Path jar) {
        TreeMap<String, Integer> paths = new TreeMap<>();
        map(jar, CLASSES).forEach((word, starts) -> {
            String path = ((Collection<?>) starts)
                    .stream()
                            .map(String::valueOf)
                            .max(Comparator.comparingInt(String::length))
                            .orElse("");
            if (path.length() < LONGEST_PATH) {
                paths.put((String) word, Integer.parseInt("1" + path, 2));
            }
        });
        return paths;
    }

    /// The vector of each word, as written.
    static TreeMap<String, float[]> vectors(Path jar) {
        TreeMap<String, float[]> vectors = new TreeMap<>();
        map(jar, VECTORS).forEach((word, vector) -> vectors.put((String) word, (float[]) vector));
        return vectors;
    }

    private static Map<?, ?> map(Path jar, String name) {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream packed = zip.getInputStream(zip.getEntry(name));
                ObjectInputStream in =
                        new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 20))) {
            in.setObjectInputFilter(
                    ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;maxdepth=8;maxarray=10000000"));
            return (Map<?, ?>) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new ParleyException("The lexicon " + name + " in " + jar + " cannot be read: " + e.getMessage(), e);
        }
    }
}
