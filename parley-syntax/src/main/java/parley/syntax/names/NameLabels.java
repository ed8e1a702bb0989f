package parley.syntax.names;

import java.util.ArrayList;
import java.util.List;

/// Labels of tokens: 0 outside of names; for each type one for the first token of a name and one for the others.
public final class NameLabels {
    public static final int OUTSIDE = 0;
    public static final int COUNT = 1 + 2 * NameType.values().length;

    private static final NameType[] TYPES = NameType.values();

    private NameLabels() {}

    /// The label of the first token of a name.
    public static int first(NameType type) {
        return 1 + 2 * type.ordinal();
    }

    static int inner(NameType type) {
        return 2 + 2 * type.ordinal();
    }

    /// Whether `label` may follow `before`: a name goes on only with its own type.
    static boolean mayFollow(int before, int label) {
        boolean inner = label != OUTSIDE && label % 2 == 0;
        return !inner || before == label || before == label - 1;
    }

    /// The labels of `size` tokens with these names.
    public static int[] of(List<NameSpan> names, int size) {
        int[] labels = new int[size];
        for (NameSpan name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                labels[i] = i == name.from() ? first(name.type()) : inner(name.type());
            }
        }
        return labels;
    }

    /// The names that labels mark.
    static List<NameSpan> names(int[] labels) {
        List<NameSpan> names = new ArrayList<>();
        int from = 0;
        while (from < labels.length) {
            int to = from + 1;
            if (labels[from] != OUTSIDE) {
                NameType type = TYPES[(labels[from] - 1) / 2];
                while (to < labels.length && labels[to] == inner(type)) {
                    to++;
                }
                names.add(new NameSpan(from, to, type));
            }
            from = to;
        }
        return names;
    }
}
