package parley.coding.attribution;

import java.util.Set;
import parley.coding.learning.Features;
import parley.coding.reading.Tree;

/// Describes the tokens of a sentence as parts of what one cue reports: each token, and each gap between two tokens
/// where a role may begin or end.
public final class RoleFeatures {
    private static final Set<String> STOPS = Set.of(",", ";", ":", "--", "—", "–", "-", "(", ")");

    public final CuePath path;
    private final Words words;
    private final Tree tree;
    private final int cue;
    private final boolean[] otherCue;
    private final int[] stops;
    private final int[] upward = new int[6];

    public RoleFeatures(Words words, int cue, Iterable<Cue> cues) {
        this.words = words;
        this.tree = words.tree;
        this.cue = cue;
        path = new CuePath(words, cue);
        otherCue = new boolean[words.size];
        for (Cue other : cues) {
            otherCue[other.token()] = other.token() != cue && other.score() > 0;
        }
        stops = new int[words.size + 1];
        for (int i = 0; i < words.size; i++) {
            stops[i + 1] = stops[i] + (STOPS.contains(words.token(i).form()) ? 1 : 0);
        }
        climb();
    }

    /// The relations on the way up from the cue, chained: `upward[2]` is that of two steps.
    private void climb() {
        int at = cue;
        for (int step = 1; step < upward.length; step++) {
            upward[step] = 31 * upward[step - 1] + words.relation(at);
            at = at < 0 ? at : tree.head(at);
        }
    }

    public Features token(int i, Features features) {
        features.clear();
        place(i, features);
        word(i, features);
        between(i, features);
        quotation(i, features);
        return features;
    }

    private int side(int i) {
        return Integer.signum(i - cue);
    }

    private int way(int i) {
        int steps = path.steps(i);
        return steps < 0 ? -1 : upward[Math.min(steps, upward.length - 1)];
    }

    private void place(int i, Features features) {
        int side = side(i);
        int way = way(i);
        int branch = path.branch(i);
        int relation = path.holdsCue(i) ? 1 : words.relation(branch);
        int depth = Math.min(path.depth(i), 3);
        int second = words.relation(path.second(i));
        int marker = words.lemma(marker(branch));
        features.add(1);
        features.add(2, way, relation, side);
        features.add(3, 31 * way + relation, side, depth);
        features.add(4, words.lemma(cue), relation, 4 * Math.min(path.steps(i), 3) + side);
        features.add(5, 31 * way + relation, second, side);
        features.add(6, 31 * way + relation, marker, side);
        features.add(7, words.lemma(cue), relation, marker);
        features.add(8, 31 * way + relation, words.tag(branch), side);
        features.add(9, words.lemma(branch), relation, way);
        features.add(10, words.tag(cue), relation, side);
        features.add(11, 31 * words.lemma(cue) + words.relation(cue), 31 * way + relation, side);
        features.add(12, words.lemma(cue), side);
        features.add(13, 31 * way + relation, words.name(branch), side);
        features.add(14, 31 * way + relation, words.tag(cue), words.relation(i));
        features.add(15, 31 * way + relation, passive(), side);
    }

    private int passive() {
        int head = Math.max(0, cue);
        return (tree.has(head, "aux:pass") ? 1 : 0)
                + (tree.has(head, "nsubj") ? 2 : 0)
                + (tree.has(head, "ccomp") ? 4 : 0)
                + (tree.has(head, "xcomp") ? 8 : 0)
                + (tree.has(head, "obj") ? 16 : 0);
    }

    private int marker(int i) {
        int mark = tree.child(i, "mark");
        return mark >= 0 ? mark : tree.child(i, "case");
    }

    private void word(int i, Features features) {
        int side = side(i);
        features.add(20, words.form(i), side);
        features.add(21, words.tag(i), side);
        features.add(22, words.relation(i), side, way(i));
        features.add(23, words.form(i - 1), side);
        features.add(24, words.form(i + 1), side);
        features.add(25, words.tag(i - 1), words.tag(i), side);
        features.add(26, words.tag(i), words.tag(i + 1), side);
        features.add(27, words.name(i), side);
        features.add(28, words.lemma(i), words.lemma(cue));
        features.add(29, words.tag(i), words.lemma(cue), side);
        features.add(30, Math.min(i, 2), Math.min(words.size - 1 - i, 2), words.tag(i));
    }

    private void between(int i, Features features) {
        int low = Math.min(i, cue);
        int high = Math.max(i, cue);
        int side = side(i);
        int distance = bucket(high - low);
        int commas = Math.min(stops[high] - stops[Math.min(low + 1, high)], 4);
        int branch = path.branch(i);
        int others = others(branch);
        features.add(40, distance, side);
        features.add(41, distance, side, words.lemma(cue));
        features.add(42, commas, side, words.tag(i));
        features.add(43, commas, side, words.relation(branch));
        features.add(44, commas, side, distance);
        features.add(45, otherCue[i] ? 1 : 0, side, words.relation(branch));
        features.add(46, others, side, words.relation(branch));
        features.add(47, others, way(i), words.relation(branch));
    }

    /// Whether another cue heads the branch, hangs just below it, or stands on the cue's way up.
    private int others(int branch) {
        int head = tree.head(branch);
        return (otherCue[branch] ? 1 : 0) + (head >= 0 && otherCue[head] ? 2 : 0);
    }

    private static int bucket(int distance) {
        return distance < 5
                ? distance
                : distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : distance < 34 ? 8 : 9;
    }

    private void quotation(int i, Features features) {
        int state = quotedAs(i);
        int side = side(i);
        features.add(50, state, side);
        features.add(51, state, side, words.lemma(cue));
        features.add(52, state, 31 * way(i) + words.relation(path.branch(i)), side);
        features.add(53, state, side, bucket(Math.abs(i - cue)));
        features.add(54, state, words.relation(path.branch(i)), words.tag(cue));
    }

    /// 0 outside marks, 1 in the marks that hold the cue too, 2 and 3 in others beside the cue and further away.
    private int quotedAs(int i) {
        int quotation = words.quotation(i);
        if (quotation < 0) {
            return words.quoted(cue) ? 4 : 0;
        }
        if (quotation == words.quotation(cue)) {
            return 1;
        }
        boolean beside = quotation == words.quotation(cue - 2)
                || quotation == words.quotation(cue - 3)
                || quotation == words.quotation(cue + 2)
                || quotation == words.quotation(cue + 3);
        return beside ? 2 : 3;
    }

    /// The gap before token `i`; `i` may be the first token of the window.
    public Features gap(int i, Features features) {
        features.clear();
        int side = i <= cue ? -1 : 1;
        features.add(60);
        features.add(61, words.tag(i - 1), words.tag(i), side);
        features.add(62, words.form(i - 1), side);
        features.add(63, words.form(i), side);
        features.add(64, words.form(i - 1), words.tag(i), side);
        features.add(65, words.tag(i - 1), words.lemma(i), side);
        features.add(66, words.form(i - 1), words.form(i), side);
        features.add(67, words.tag(i - 2), words.tag(i - 1), words.tag(i));
        features.add(68, words.tag(i - 1), words.tag(i), words.tag(i + 1));
        int marks = marks(i);
        features.add(69, marks, side);
        features.add(70, marks, words.form(i - 1), words.tag(i));
        constituents(i, side, features);
        return features;
    }

    private int marks(int i) {
        int before = words.quotation(i - 1);
        int after = words.quotation(i);
        int kind = (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0) + (before == after ? 4 : 0);
        return before == words.quotation(cue) || after == words.quotation(cue) ? kind + 8 : kind;
    }

    private void constituents(int i, int side, Features features) {
        int begun = begunAt(i);
        int ended = endedAt(i - 1);
        int begins = words.relation(begun);
        int ends = words.relation(ended);
        int shift = Integer.signum(depth(i) - depth(i - 1));
        boolean same = i > path.from && i < path.to && path.branch(i) == path.branch(i - 1);
        features.add(80, begins, side, same ? 1 : 0);
        features.add(81, ends, side, same ? 1 : 0);
        features.add(82, begins, ends, side);
        features.add(83, begins, words.form(i - 1), words.lemma(begun));
        features.add(84, begins, words.form(i - 1), words.form(i));
        features.add(85, ends, words.form(i - 1), words.form(i));
        features.add(86, shift, same ? 1 : 0, side);
        features.add(87, begins, words.lemma(cue), side);
        features.add(88, begins, depth(begun), side);
        features.add(89, begins, words.tag(begun), words.form(i - 1));
        features.add(90, begins, i < path.to ? way(i) : 0, side);
        features.add(91, words.relation(tree(begun)), begins, words.form(i - 1));
    }

    private int tree(int i) {
        return i >= 0 && i < words.size ? tree.head(i) : -1;
    }

    private int depth(int i) {
        return i >= path.from && i < path.to ? Math.min(path.depth(i), 3) : 0;
    }

    /// The highest token whose subtree starts at `i` and does not hold the cue.
    private int begunAt(int i) {
        int at = i;
        if (i < path.from || i >= path.to) {
            return -1;
        }
        while (tree.head(at) >= 0 && tree.first(tree.head(at)) == i && !path.holdsCue(tree.head(at))) {
            at = tree.head(at);
        }
        return at;
    }

    /// The highest token whose subtree ends at `i` and does not hold the cue.
    private int endedAt(int i) {
        int at = i;
        if (i < path.from || i >= path.to) {
            return -1;
        }
        while (tree.head(at) >= 0 && tree.last(tree.head(at)) == i && !path.holdsCue(tree.head(at))) {
            at = tree.head(at);
        }
        return at;
    }
}
