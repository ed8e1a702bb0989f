package parley.ingest;

import java.util.HashMap;
import java.util.Map;

/// Gives each document of a run an id of its own: readable, and the same whenever the same file is read.
final class Ids {
    private static final int LONGEST_STEM = 60;
    private static final int DIGITS = 8;

    private final Map<String, Integer> copies = new HashMap<>();

    /// An id for a document that brings none: the name of its file and the first digits of its hash,
    /// `kyiv-talks-3fa9c2d1`.
    String of(String name, String sha256) {
        return free(stem(name) + "-" + sha256.substring(0, DIGITS));
    }

    /// `wanted`, or where it is taken already `wanted~2`, `wanted~3`, ….
    String free(String wanted) {
        String id = wanted;
        while (copies.merge(id, 1, Integer::sum) > 1) {
            id = wanted + "~" + copies.get(wanted);
        }
        return id;
    }

    /// The name without its endings, and with only letters, digits, `.`, `_` and `-`.
    private static String stem(String name) {
        String plain = Format.withoutArchive(name);
        int dot = plain.lastIndexOf('.');
        String stem = (dot > 0 ? plain.substring(0, dot) : plain)
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^-+|-+$", "");
        String named = stem.isEmpty() ? "document" : stem;
        return named.substring(
                0, named.offsetByCodePoints(0, Math.min(LONGEST_STEM, named.codePointCount(0, named.length()))));
    }
}
