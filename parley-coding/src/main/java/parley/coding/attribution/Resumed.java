package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.coding.quotation.Quotation;

/// Gives a speaker the quotation that a conjunction ties to the one before it: `“…,” she said, but “…”`, or in a
/// sentence of its own: `“…,” she said. But “…”`.
final class Resumed {
    private static final Pattern TIE =
            Pattern.compile("[,;.]\\s+((?:But|And|Yet|So|but|and|yet|so|because|although)\\s+(?:that\\s+)?)\\z");

    private static final int REACH = 400;

    private Resumed() {}

    /// The attributions, in the order of their cues, with what goes on after a conjunction.
    static List<Attribution> join(Page page, List<Attribution> all) {
        List<Attribution> grown = new ArrayList<>(all);
        for (int i = 0; i < grown.size(); i++) {
            Attribution told = grown.get(i);
            int next = isQuotedBefore(page, told) ? page.quotations().after(told.start()) : -1;
            boolean near = next >= 0
                    && next < page.quotations().all().size()
                    && page.quotations().get(next).start() - told.start() < REACH;
            if (near) {
                grown.set(i, joined(page, grown, told, page.quotations().get(next)));
            }
        }
        return grown;
    }

    private static boolean isQuotedBefore(Page page, Attribution told) {
        return told.head() >= 0
                && told.content().size() == 1
                && page.isQuoted(told.content().getFirst())
                && told.content().getFirst().end() <= told.start();
    }

    private static Attribution joined(Page page, List<Attribution> all, Attribution told, Quotation quotation) {
        String between = page.text().substring(told.start(), quotation.start());
        Matcher tie = TIE.matcher(between);
        if (between.indexOf('\n') >= 0 || !tie.find()) {
            return told;
        }
        Range words = new Range(told.start() + tie.start(1), quotation.end());
        int end = page.end(page.sentenceAt(quotation.end() - 1));
        boolean taken = all.stream()
                .anyMatch(a -> a.cue().filter(words::overlaps).isPresent()
                        || a.content().stream().anyMatch(words::overlaps));
        boolean whole = !Spans.hasWords(page.text(), quotation.end(), end);
        return taken || !whole ? told : told.with(List.of(told.content().getFirst(), words));
    }
}
