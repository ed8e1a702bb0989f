package parley.syntax.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;

/// Classes of words that are used alike, so that a name never seen is described by others like it.
///
/// @param paths  for lower-case words the path in a tree of classes (Brown et al. 1992): `1`, then the bits from the
/// root
/// @param groups for words as written a fine and a coarse group of word vectors, see [#group]
public record WordClasses(WordTable paths, WordTable groups) {
    private static final int COARSE_BITS = 8;

    /// The number under which the groups of a word are kept.
    public static int group(int fine, int coarse) {
        return (fine + 1) << COARSE_BITS | coarse;
    }

    static int coarse(int group) {
        return group & (1 << COARSE_BITS) - 1;
    }

    /// The first `bits` bits of a path, or all of it where it is shorter.
    static int start(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return length <= bits ? path : path >>> (length - bits);
    }

    int path(String form) {
        return paths.number(form.toLowerCase(Locale.ROOT));
    }

    int group(String form) {
        return groups.number(form);
    }

    static WordClasses read(ByteBuffer in) {
        WordTable paths = WordTable.read(in);
        return new WordClasses(paths, WordTable.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        paths.write(out);
        groups.write(out);
    }
}
