package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import parley.coding.reading.Tree;

/// Parts attributions that stand beside each other in one sentence, where one took the other's words for its own.
final class Siblings {
    private final Page page;
    private final List<Attribution> all;

    private Siblings(Page page, List<Attribution> all) {
        this.page = page;
        this.all = all;
    }

    /// The attributions, in the order of their cues, each with its own words only.
    static List<Attribution> part(Page page, List<Attribution> all) {
        Siblings siblings = new Siblings(page, all);
        List<Attribution> parted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            parted.add(siblings.own(i));
        }
        return parted;
    }

    /// One attribution without what others near it say.
    private Attribution own(int i) {
        Attribution attribution = all.get(i);
        int last = Math.min(all.size(), i + Rivals.NEIGHBOURS);
        for (int k = Math.max(0, i - Rivals.NEIGHBOURS); k < last; k++) {
            Attribution other = all.get(k);
            boolean beside = k != i && other.sentence() == attribution.sentence() && isPlain(other);
            if (beside && attribution.tells(other)) {
                attribution = without(attribution, other);
            } else if (beside && isInserted(attribution) && isInserted(other)) {
                attribution = half(attribution, other);
            }
        }
        return attribution;
    }

    /// Whether the cue stands outside quotation marks.
    private boolean isPlain(Attribution attribution) {
        return attribution
                .cue()
                .filter(c -> page.quotations().at(c.start()) < 0)
                .isPresent();
    }

    private Attribution without(Attribution attribution, Attribution other) {
        if (isSpeechBefore(attribution, other)) {
            int cue = attribution.start();
            return attribution.with(
                    attribution.content().stream().filter(r -> r.start() > cue).toList());
        }
        boolean same = attribution.source().isPresent() && attribution.source().equals(other.source());
        boolean beside = same && isAddedSpeech(other) || isAbove(attribution, other);
        return beside ? cut(attribution, other) : attribution;
    }

    /// Whether the cue stands between parts of its content: `the boats, A said, will leave`.
    private static boolean isInserted(Attribution attribution) {
        return attribution.head() >= 0
                && !attribution.content().isEmpty()
                && attribution.content().getFirst().end() <= attribution.start()
                && attribution.content().getLast().start() >= attribution.start();
    }

    /// `The boats, A said, will leave, and the crews, B added, will stay`: each tells its half.
    private Attribution half(Attribution attribution, Attribution other) {
        int from = Math.min(attribution.start(), other.start());
        int to = Math.max(attribution.start(), other.start());
        int and = from < to ? page.text().substring(from, to).lastIndexOf(", and ") : -1;
        if (and < 0) {
            return attribution;
        }
        int middle = from + and;
        boolean before = attribution.start() == from;
        List<Range> half = new ArrayList<>();
        for (Range range : attribution.content()) {
            int start = before ? range.start() : Math.max(range.start(), middle + 2);
            int end = before ? Math.min(range.end(), middle) : range.end();
            if (start < end) {
                half.add(new Range(start, end));
            }
        }
        return half.isEmpty() ? attribution : attribution.with(half);
    }

    /// `“…?” A said, but B turned, and C said yes`: what C says stands after the cue, and nothing before it.
    private boolean isSpeechBefore(Attribution attribution, Attribution other) {
        boolean direct = other.content().stream().allMatch(page::isQuoted);
        Range cue = attribution.cue().orElseThrow();
        boolean after = attribution.content().getLast().start() >= cue.end();
        return direct && after && other.start() < cue.start();
    }

    /// `When A is seen as strong, B calls it luck`: what B says is the main clause, and not told in the first.
    private boolean isAbove(Attribution attribution, Attribution other) {
        Tree tree = page.sentences().get(attribution.sentence()).tree;
        if (attribution.head() < 0 || other.head() < 0 || attribution.start() > other.start()) {
            return false;
        }
        int at = attribution.head();
        boolean clause = false;
        for (int steps = 0; at >= 0 && at != other.head() && steps < tree.size(); steps++) {
            clause |= tree.is(at, "advcl");
            at = tree.head(at);
        }
        return clause && at == other.head();
    }

    /// Whether a participle right after a comma tells quoted words.
    private boolean isAddedSpeech(Attribution attribution) {
        Words words = page.sentences().get(attribution.sentence());
        int verb = attribution.head();
        boolean quoted = attribution.content().stream()
                .anyMatch(r -> page.quotations().at(r.start()) >= 0
                        || page.quotations().at(r.end() - 1) >= 0);
        return quoted
                && verb > 0
                && words.token(verb).xpos().equals("VBG")
                && words.token(verb - 1).form().equals(",");
    }

    /// `A asked B to stay, saying “…”`: the words of asking end at the comma before the other cue.
    private Attribution cut(Attribution attribution, Attribution other) {
        List<Range> content = new ArrayList<>();
        for (Range range : attribution.content()) {
            boolean told = range.contains(other.start(), other.start() + 1);
            int comma =
                    told ? page.text().substring(range.start(), other.start()).lastIndexOf(',') : -1;
            if (told && comma <= 0) {
                return attribution;
            }
            content.add(told ? new Range(range.start(), range.start() + comma) : range);
        }
        return content.isEmpty() ? attribution : attribution.with(content);
    }
}
