package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.coding.quotation.Quotation;

/// Ends a content with the quotation that it begins with, where a mark before the closer says that all is told:
/// `says, "Wait," until the door opens`.
final class Closings {
    private static final Set<String> GOING_ON = Set.of("and", "but", "or", "that", "because", "if");

    private Closings() {}

    static List<Range> cut(Page page, List<Range> content, Range cue) {
        List<Range> cut = new ArrayList<>(content);
        for (int i = 0; i < cut.size(); i++) {
            Range range = cut.get(i);
            int quotation = range.start() < cue.end() ? -1 : page.quotations().at(range.start());
            if (quotation >= 0
                    && range.start() <= page.quotations().get(quotation).start() + 1) {
                cut.set(i, ended(page.text(), range, page.quotations().get(quotation)));
            }
        }
        return cut;
    }

    /// Without the mark that closes a quotation begun before: `they would pay` of `“A said they would pay,” B said`.
    static Range inside(Page page, Range range) {
        int quotation = page.quotations().at(range.end() - 1);
        boolean inner = quotation >= 0
                && page.quotations().get(quotation).start() < range.start()
                && page.quotations().get(quotation).end() == range.end()
                && page.quotations().get(quotation).closed();
        int end = range.end();
        while (inner && end > range.start() + 1 && !isInWord(page.text().charAt(end - 1))) {
            end--;
        }
        return new Range(range.start(), end);
    }

    /// What may end a sentence inside a quotation.
    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || "?!.)]%".indexOf(c) >= 0;
    }

    private static Range ended(String text, Range range, Quotation quotation) {
        int last = quotation.end() - 2;
        boolean told = quotation.closed()
                && quotation.end() < range.end()
                && last > range.start()
                && ",.!?".indexOf(text.charAt(last)) >= 0;
        String rest = told ? text.substring(quotation.end(), range.end()).strip() : "";
        String next = rest.isEmpty() ? "" : rest.split("[^\\p{L}]+", 2)[0];
        boolean quotedOn = rest.indexOf('"') >= 0 || rest.indexOf('“') >= 0;
        return told && !quotedOn && !GOING_ON.contains(next) ? new Range(range.start(), quotation.end()) : range;
    }
}
