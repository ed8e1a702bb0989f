package parley.syntax.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Describes the tokens of one sentence to the name tagger: words, shapes, endings, tags and classes around each token,
/// and
/// the run of capitalised words that it stands in. Not thread-safe.
public final class NameFeatures {
    /// Lower-case words that may stand within a name.
    private static final Set<String> LINKS = Set.of(
            "of", "the", "and", "for", "de", "la", "le", "du", "des", "del", "di", "da", "dos", "van", "von", "der",
            "den", "bin", "ibn", "al", "el", "ul", "e", "y", "-", "&", "'s", "’s", "'", "on", "in", "to", "/", ".");
    private static final int EDGE = -1;

    private final List<String> forms;
    private final List<String> tags;
    private final int[] words;
    private final int[] lowers;
    private final int[] shapes;
    private final int[] paths;
    private final int[] groups;
    private final int[] runs;
    private final boolean[] nameLike;
    private final int[] features = new int[90];
    private int size;

    public NameFeatures(List<String> forms, List<String> tags, WordClasses classes) {
        this.forms = forms;
        this.tags = tags;
        int n = forms.size();
        words = new int[n];
        lowers = new int[n];
        shapes = new int[n];
        paths = new int[n];
        groups = new int[n];
        nameLike = new boolean[n];
        for (int i = 0; i < n; i++) {
            String form = forms.get(i);
            String lower = form.toLowerCase(Locale.ROOT);
            words[i] = form.hashCode();
            lowers[i] = lower.hashCode();
            shapes[i] = WordShape.of(form).hashCode();
            paths[i] = classes.path(form);
            groups[i] = classes.group(form);
            nameLike[i] = WordShape.isCapitalised(form) || tags.get(i).startsWith("NNP");
        }
        runs = runs();
    }

    /// For each token the start of the run of name-like tokens that it stands in.
    private int[] runs() {
        int[] starts = new int[nameLike.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i > 0 && nameLike[i] && nameLike[i - 1] ? starts[i - 1] : i;
        }
        return starts;
    }

    public int tokens() {
        return words.length;
    }

    /// Whether a token can be part of a name; the others are outside of every name.
    private boolean canBeName(int i) {
        if (nameLike[i]) {
            return true;
        }
        boolean before = i > 0 && nameLike[i - 1] || i > 1 && nameLike[i - 2];
        boolean after = i + 1 < nameLike.length && nameLike[i + 1] || i + 2 < nameLike.length && nameLike[i + 2];
        return before && after && LINKS.contains(forms.get(i));
    }

    /// The end of the tokens from `from` on that can be part of a name; `from` where that one cannot.
    public int endOfCandidates(int from) {
        int to = from;
        while (to < words.length && canBeName(to)) {
            to++;
        }
        return to;
    }

    /// The hashes of the features of token `i`.
    public int[] of(int i) {
        size = 0;
        addWords(i);
        addForm(i);
        addPaths(i);
        addGroups(i);
        addTags(i);
        addRun(i);
        return Arrays.copyOf(features, size);
    }

    private void add(int hash) {
        features[size++] = hash;
    }

    private static int at(int[] values, int i) {
        return i < 0 || i >= values.length ? EDGE : values[i];
    }

    private int tag(int i) {
        return i < 0 || i >= words.length ? EDGE : tags.get(i).hashCode();
    }

    private void addWords(int i) {
        int lower = lowers[i];
        add(Hashes.of(1, words[i]));
        add(Hashes.of(2, lower));
        add(Hashes.of(3, at(words, i - 1)));
        add(Hashes.of(4, at(words, i + 1)));
        add(Hashes.of(5, at(lowers, i - 1)));
        add(Hashes.of(6, at(lowers, i + 1)));
        add(Hashes.of(7, at(lowers, i - 2)));
        add(Hashes.of(8, at(lowers, i + 2)));
        add(Hashes.of(9, at(lowers, i - 1), lower));
        add(Hashes.of(10, lower, at(lowers, i + 1)));
        add(Hashes.of(11, at(lowers, i - 2), at(lowers, i - 1)));
        add(Hashes.of(12, at(lowers, i + 1), at(lowers, i + 2)));
    }

    private void addForm(int i) {
        String lower = forms.get(i).toLowerCase(Locale.ROOT);
        int length = lower.length();
        add(Hashes.of(20, lower.substring(0, Math.min(3, length)).hashCode()));
        add(Hashes.of(21, lower.substring(Math.max(0, length - 3)).hashCode()));
        add(Hashes.of(22, lower.substring(Math.max(0, length - 2)).hashCode()));
        add(Hashes.of(23, lower.substring(Math.max(0, length - 4)).hashCode()));
        add(Hashes.of(24, shapes[i]));
        add(Hashes.of(25, at(shapes, i - 1), shapes[i]));
        add(Hashes.of(26, shapes[i], at(shapes, i + 1)));
        add(Hashes.of(27, at(shapes, i - 1), shapes[i], at(shapes, i + 1)));
        add(Hashes.of(28, i == 0 ? 1 : 0, shapes[i]));
    }

    private void addPaths(int i) {
        int path = paths[i];
        int before = at(paths, i - 1);
        int after = at(paths, i + 1);
        add(Hashes.of(30, path));
        add(Hashes.of(31, before));
        add(Hashes.of(32, after));
        for (int bits = 4; bits <= 12; bits += 2) {
            int start = WordClasses.start(path, bits);
            add(Hashes.of(33, bits, start));
            add(Hashes.of(34, bits, start, shapes[i]));
        }
        for (int bits = 6; bits <= 10; bits += 4) {
            add(Hashes.of(35, start(before, bits)));
            add(Hashes.of(36, start(after, bits)));
            add(Hashes.of(37, start(before, bits), start(path, bits)));
            add(Hashes.of(38, start(path, bits), start(after, bits)));
        }
        add(Hashes.of(39, start(at(paths, i - 2), 8)));
        add(Hashes.of(40, start(at(paths, i + 2), 8)));
    }

    private static int start(int path, int bits) {
        return path == EDGE ? EDGE : WordClasses.start(path, bits);
    }

    private void addGroups(int i) {
        int coarse = coarse(i);
        add(Hashes.of(80, groups[i]));
        add(Hashes.of(81, coarse));
        add(Hashes.of(82, coarse, shapes[i]));
        add(Hashes.of(83, coarse(i - 1)));
        add(Hashes.of(84, coarse(i + 1)));
        add(Hashes.of(85, coarse(i - 1), coarse));
        add(Hashes.of(86, coarse, coarse(i + 1)));
        add(Hashes.of(87, start(paths[i], 8), coarse));
    }

    private int coarse(int i) {
        int group = at(groups, i);
        return group == EDGE ? EDGE : WordClasses.coarse(group);
    }

    private void addTags(int i) {
        add(Hashes.of(50, tag(i)));
        add(Hashes.of(51, tag(i - 1), tag(i)));
        add(Hashes.of(52, tag(i), tag(i + 1)));
        add(Hashes.of(53, tag(i - 1)));
        add(Hashes.of(54, tag(i + 1)));
        add(Hashes.of(55, tag(i), start(paths[i], 8)));
    }

    /// The words before and after the run of capitalised words, its first and its last word, and the place within it.
    private void addRun(int i) {
        int from = runs[i];
        int to = i + 1;
        while (nameLike[i] && to < words.length && nameLike[to] && to < i + 6) {
            to++;
        }
        add(Hashes.of(60, Math.min(3, i - from), Math.min(3, to - i)));
        add(Hashes.of(61, at(lowers, from - 1)));
        add(Hashes.of(62, at(lowers, to)));
        add(Hashes.of(63, at(lowers, to - 1)));
        add(Hashes.of(64, start(at(paths, to - 1), 10)));
        add(Hashes.of(65, start(at(paths, from - 1), 10)));
        add(Hashes.of(66, start(at(paths, to), 10)));
        add(Hashes.of(67, start(at(paths, from), 10), start(at(paths, to - 1), 10)));
        add(Hashes.of(68, start(at(paths, from - 1), 8), start(at(paths, to), 8)));
    }
}
