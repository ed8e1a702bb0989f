package parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;
import parley.coding.quotation.Quotation;

/// Gives quotations that stand in sentences of their own to the attribution before or after them whose speaker goes on
/// in them. Immutable and thread-safe.
public record FloatingQuotes(Weights weights) {
    /// How many sentences back in its paragraph a speaker goes on from.
    private static final int RECENT = 1;

    /// The attributions, in the order of their cues, with what floats beside them.
    List<Attribution> attach(Page page, List<Attribution> all) {
        List<Attribution> grown = Resumed.join(page, all);
        Features features = new Features();
        for (Quotation quotation : floating(page, all)) {
            int speech = continued(page, grown, quotation);
            if (speech >= 0) {
                grown.set(speech, joined(page, grown.get(speech), quotation));
                continue;
            }
            int before = before(grown, quotation);
            int after = after(grown, quotation);
            float forBefore = odds(page, grown, before, quotation, features);
            float forAfter = odds(page, grown, after, quotation, features);
            if (Math.max(forBefore, forAfter) > 0) {
                int chosen = forBefore >= forAfter ? before : after;
                grown.set(chosen, joined(page, grown.get(chosen), quotation));
            }
        }
        return grown;
    }

    /// The quoted attribution that the sentence right before in the same paragraph has: `“…,” she said, smiling. “…”`.
    private static int continued(Page page, List<Attribution> all, Quotation quotation) {
        int sentence = page.sentenceAt(quotation.start());
        for (int i = firstFrom(all, quotation.start()) - 1; i >= 0 && all.get(i).sentence() >= sentence - RECENT; i--) {
            Attribution told = all.get(i);
            boolean quoted = told.sentence() < sentence
                    && !told.content().isEmpty()
                    && page.isQuoted(told.content().getFirst())
                    && told.content().getFirst().end() <= told.start();
            if (quoted && page.text().substring(told.start(), quotation.start()).indexOf('\n') < 0) {
                return i;
            }
        }
        return -1;
    }

    private float odds(Page page, List<Attribution> all, int i, Quotation quotation, Features features) {
        return i < 0 || all.get(i).head() >= 0 && isCredited(page, all.get(i))
                ? Float.NEGATIVE_INFINITY
                : weights.score(FloatFeatures.describe(page, all, i, quotation, features));
    }

    /// Whether a dash and a name close it: the quotation after it is another's.
    private static boolean isCredited(Page page, Attribution attribution) {
        return attribution
                .cue()
                .filter(cue -> cue.length() <= 2 && !Spans.hasWords(page.text(), cue.start(), cue.end()))
                .filter(cue -> page.text().charAt(cue.start()) != ':')
                .isPresent();
    }

    /// An attribution with a quotation more.
    public static Attribution joined(Page page, Attribution attribution, Quotation quotation) {
        List<Range> content = new ArrayList<>(attribution.content());
        content.add(new Range(quotation.start(), quotation.end()));
        return attribution.with(Spans.joined(page.text(), content));
    }

    /// The quotations that fill their sentences and belong to nobody outside them yet, in order.
    public static List<Quotation> floating(Page page, List<Attribution> all) {
        BitSet taken = new BitSet();
        for (Attribution attribution : all) {
            int own = attribution
                    .cue()
                    .filter(cue -> cue.length() > 1)
                    .map(cue -> page.quotations().at(cue.start()))
                    .orElse(-1);
            for (Range range : attribution.content()) {
                int first = page.quotations().at(range.start());
                int from = first >= 0 ? first : page.quotations().after(range.start());
                for (int i = from; i < page.quotations().after(range.end() - 1); i++) {
                    taken.set(i, taken.get(i) || i != own);
                }
            }
        }
        return IntStream.range(0, page.quotations().all().size())
                .filter(i -> !taken.get(i))
                .mapToObj(page.quotations()::get)
                .filter(page::fillsSentences)
                .toList();
    }

    /// The last attribution before the quotation that nobody tells, -1 where there is none.
    public static int before(List<Attribution> all, Quotation quotation) {
        int i = firstFrom(all, quotation.start()) - 1;
        while (i >= 0 && isTold(all, i)) {
            i--;
        }
        return i;
    }

    /// The first attribution after the quotation that nobody tells, -1 where there is none.
    public static int after(List<Attribution> all, Quotation quotation) {
        int i = firstFrom(all, quotation.end());
        while (i < all.size() && isTold(all, i)) {
            i++;
        }
        return i < all.size() ? i : -1;
    }

    /// The first attribution whose cue starts at `offset` or later.
    static int firstFrom(List<Attribution> all, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isTold(List<Attribution> all, int i) {
        for (int k = Math.max(0, i - Rivals.NEIGHBOURS); k < Math.min(all.size(), i + Rivals.NEIGHBOURS); k++) {
            if (k != i && all.get(k).tells(all.get(i))) {
                return true;
            }
        }
        return false;
    }
}
