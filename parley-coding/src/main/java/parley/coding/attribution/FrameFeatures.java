package parley.coding.attribution;

import java.util.List;
import parley.coding.learning.Features;
import parley.coding.reading.Tree;

/// Describes a whole reading of a cue, to choose among the readings and to tell cues from other words.
public final class FrameFeatures {
    private final Words words;
    private final Tree tree;
    private final Features features;

    private FrameFeatures(Words words, Features features) {
        this.words = words;
        this.tree = words.tree;
        this.features = features.clear();
    }

    /// @param frame one of the readings of a cue
    /// @param best  the first of them
    /// @param rank  the place of `frame` among them, from 0
    public static Features describe(Words words, Frame frame, Frame best, int rank) {
        FrameFeatures description = new FrameFeatures(words, new Features());
        description.scores(frame, best, rank);
        description.source(frame);
        description.content(frame);
        description.company(frame);
        return description.features;
    }

    private void scores(Frame frame, Frame best, int rank) {
        int cue = frame.cue().token();
        int odds = Math.round(Math.max(-8, Math.min(8, frame.cue().score())) * 2);
        int behind = Math.round(Math.min(12, best.score() - frame.score()) * 2);
        features.add(1);
        features.add(2, odds);
        features.add(3, odds, frame.has(Role.CONTENT) ? 1 : 0, frame.has(Role.SOURCE) ? 1 : 0);
        features.add(4, behind);
        features.add(5, Math.min(rank, 4));
        features.add(6, odds, words.quoted(cue) ? 1 : 0);
        features.add(7, words.lemma(cue));
        features.add(8, words.lemma(cue), words.relation(cue));
        features.add(9, words.tag(cue), words.relation(cue));
        features.add(10, odds, words.tag(cue));
        features.add(11, rank == 0 ? 1 : 0, behind);
    }

    private void source(Frame frame) {
        int cue = frame.cue().token();
        List<Frame.Run> runs = frame.runs(Role.SOURCE);
        features.add(20, Math.min(runs.size(), 3));
        features.add(21, words.lemma(cue), runs.size() > 0 ? 1 : 0);
        for (Frame.Run run : runs) {
            int head = tree.headOf(run.start(), run.end());
            int link = link(head, cue);
            features.add(22, link);
            features.add(23, link, words.lemma(cue));
            features.add(24, words.tag(head), words.name(head));
            features.add(25, words.lemma(head));
            features.add(26, whole(run, head) ? 1 : 0, words.relation(head));
            features.add(27, words.form(run.start() - 1), words.form(run.end()));
            features.add(28, words.tag(run.start()), words.tag(run.end() - 1));
            features.add(29, words.form(run.end()), words.relation(run.end()), words.tag(run.end()));
            features.add(30, Math.min(run.end() - run.start(), 12));
            features.add(31, words.lemma(head), words.lemma(cue));
        }
    }

    private boolean whole(Frame.Run run, int head) {
        return tree.first(head) == run.start() && tree.last(head) == run.end() - 1;
    }

    /// How `i` hangs with the cue: by which relation below it, above it, or beside it.
    private int link(int i, int cue) {
        int head = tree.head(i);
        int own = words.relation(i);
        if (head == cue) {
            return own;
        }
        if (tree.head(cue) == i) {
            return 3 * words.relation(cue) + 1;
        }
        if (head >= 0 && head == tree.head(cue)) {
            return 5 * own + 7 * words.relation(cue) + 2;
        }
        return Integer.signum(i - cue) + 11;
    }

    private void content(Frame frame) {
        int cue = frame.cue().token();
        List<Frame.Run> runs = frame.runs(Role.CONTENT);
        int length = runs.stream().mapToInt(run -> run.end() - run.start()).sum();
        features.add(40, Math.min(runs.size(), 4));
        features.add(41, bucket(length), words.lemma(cue));
        features.add(42, bucket(length), words.tag(cue));
        features.add(
                43,
                words.lemma(cue),
                runs.isEmpty() ? 0 : Integer.signum(runs.getFirst().start() - cue));
        for (Frame.Run run : runs) {
            edges(run, cue);
            inside(run, cue);
            cuts(run, cue);
        }
        if (runs.size() > 1) {
            between(runs);
        }
    }

    private static int bucket(int length) {
        return length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : length < 30 ? 6 : 7;
    }

    private void edges(Frame.Run run, int cue) {
        int side = Integer.signum(run.start() - cue);
        int start = run.start();
        int end = run.end();
        features.add(50, words.form(start), words.form(start - 1), side);
        features.add(51, words.form(end - 1), words.form(end), side);
        features.add(52, words.tag(start), words.tag(start - 1), side);
        features.add(53, words.tag(end - 1), words.tag(end), side);
        features.add(54, words.relation(end), words.form(end), words.lemma(end + 1));
        features.add(55, atStart(start) ? 1 : 0, atEnd(end) ? 1 : 0, side);
        features.add(56, start == cue + 1 ? 1 : 0, words.form(start), words.lemma(cue));
        features.add(57, Math.min(rest(end), 6), words.relation(end), side);
        features.add(58, words.form(end - 1), atEnd(end) ? 1 : 0);
    }

    private boolean atStart(int start) {
        return start == 0 || start == 1 && words.isPunctuation(0);
    }

    private boolean atEnd(int end) {
        return rest(end) == 0;
    }

    /// How many tokens other than marks follow.
    private int rest(int end) {
        int rest = 0;
        for (int i = end; i < words.size && rest < 8; i++) {
            rest += words.isPunctuation(i) ? 0 : 1;
        }
        return rest;
    }

    private void inside(Frame.Run run, int cue) {
        int head = tree.headOf(run.start(), run.end());
        int link = link(head, cue);
        int whole = whole(run, head) ? 1 : 0;
        int tops = tops(run);
        features.add(60, link, words.lemma(cue));
        features.add(61, link, words.tag(head));
        features.add(62, whole, link);
        features.add(63, Math.min(tops, 4), link);
        features.add(64, Math.min(tops, 4), whole, Integer.signum(run.start() - cue));
        features.add(65, words.lemma(tree.child(head, "mark")), link, words.lemma(cue));
        features.add(66, words.lemma(tree.child(head, "case")), link, words.lemma(cue));
        features.add(67, words.lemma(head), words.lemma(cue));
        features.add(68, tree.has(head, "nsubj") ? 1 : 0, link, words.tag(head));
    }

    /// How many tokens of a run have their head outside it, marks aside.
    private int tops(Frame.Run run) {
        int tops = 0;
        for (int i = run.start(); i < run.end(); i++) {
            int head = tree.head(i);
            boolean top = head < run.start() || head >= run.end();
            tops += top && !words.isPunctuation(i) ? 1 : 0;
        }
        return tops;
    }

    /// Whether the edges of a run cut through a quotation, and how much of it is quoted.
    private void cuts(Frame.Run run, int cue) {
        int quoted = 0;
        for (int i = run.start(); i < run.end(); i++) {
            quoted += words.quoted(i) ? 1 : 0;
        }
        int share = quoted == 0 ? 0 : quoted == run.end() - run.start() ? 2 : 1;
        int left =
                words.quoted(run.start()) && words.quotation(run.start() - 1) == words.quotation(run.start()) ? 1 : 0;
        int right = words.quoted(run.end()) && words.quotation(run.end() - 1) == words.quotation(run.end()) ? 1 : 0;
        int side = Integer.signum(run.start() - cue);
        int shared = words.quoted(cue) ? 1 : 0;
        features.add(70, share, left + 2 * right, shared);
        features.add(71, share, side, words.lemma(cue));
        features.add(72, left + 2 * right, words.form(run.start()), words.form(run.end()));
        features.add(73, share, quotedBeside(run), side);
    }

    private int quotedBeside(Frame.Run run) {
        return (words.quoted(run.start() - 1) || words.quoted(run.start() - 2) ? 1 : 0)
                + (words.quoted(run.end()) || words.quoted(run.end() + 1) ? 2 : 0);
    }

    /// The other words of the sentence that report too: which of them the reading takes in, and which stand at its
    /// edges.
    private void company(Frame frame) {
        int cue = frame.cue().token();
        for (Cue other : frame.cues()) {
            int at = other.token();
            if (at != cue && other.score() > 0) {
                int role = frame.role(at).ordinal();
                int side = Integer.signum(at - cue);
                features.add(90, role, side, words.relation(at));
                features.add(
                        91,
                        role,
                        frame.role(at + 1).ordinal(),
                        frame.role(at - 1).ordinal());
                features.add(92, role, side, link(at, cue));
                features.add(93, role, words.lemma(at), words.lemma(cue));
                features.add(94, role, frame.role(at + 1).ordinal(), link(at, cue));
            }
        }
        features.add(95, words.context, frame.has(Role.CONTENT) ? 1 : 0, words.quoted(cue) ? 1 : 0);
        features.add(96, words.context, words.lemma(cue), frame.has(Role.CONTENT) ? 1 : 0);
    }

    private void between(List<Frame.Run> runs) {
        for (int k = 1; k < runs.size(); k++) {
            int start = runs.get(k - 1).end();
            int end = runs.get(k).start();
            features.add(80, Math.min(end - start, 8));
            features.add(81, words.form(start), words.form(end - 1));
            features.add(82, words.tag(start), words.relation(start), Math.min(end - start, 4));
        }
    }
}
