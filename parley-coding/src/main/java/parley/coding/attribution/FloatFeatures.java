package parley.coding.attribution;

import java.util.List;
import parley.coding.learning.Features;
import parley.coding.quotation.Quotation;

/// Describes a quotation in sentences of its own beside an attribution whose speaker may go on in it.
public final class FloatFeatures {
    private FloatFeatures() {}

    /// @param all the attributions in the order of their cues
    /// @param i   which of them
    public static Features describe(Page page, List<Attribution> all, int i, Quotation quotation, Features features) {
        Attribution attribution = all.get(i);
        String text = page.text();
        Range extent = attribution.extent();
        boolean before = attribution.start() < quotation.start();
        int from = before ? extent.end() : quotation.end();
        int to = before ? quotation.start() : extent.start();
        int lines = lines(text, from, to);
        int words = words(text, from, to);
        int sentences = page.sentenceAt(to) - page.sentenceAt(from);
        int quoted = quoted(page, attribution, before);
        Words line = page.sentences().get(attribution.sentence());
        int lemma = line.lemma(attribution.head());
        int side = before ? 1 : 0;
        features.clear();
        features.add(1, side);
        features.add(2, side, lines, Math.min(words, 6));
        features.add(3, side, lines, quoted);
        features.add(4, side, lines, Math.max(-1, Math.min(3, sentences)));
        features.add(5, side, lemma);
        features.add(6, side, lemma, lines);
        features.add(7, side, quoted, lemma);
        features.add(8, 2 * side + (words == 0 ? 1 : 0), quoted, lines);
        features.add(9, side, page.sentenceAt(to) - attribution.sentence() > 1 ? 1 : 0, lines);
        shape(text, quotation, side, lines, features);
        around(page, all, i, quotation, features);
        return features;
    }

    private static void shape(String text, Quotation quotation, int side, int lines, Features features) {
        int size = Math.min(
                7, 31 - Integer.numberOfLeadingZeros(Math.max(1, words(text, quotation.start(), quotation.end()))));
        char first = text.charAt(Math.min(quotation.start() + 1, text.length() - 1));
        char last = text.charAt(Math.max(0, quotation.end() - 2));
        char before = lastMark(text, quotation.start());
        features.add(20, side, size, lines);
        features.add(21, side, Character.isUpperCase(first) ? 1 : 0, last);
        features.add(22, side, before, lines);
        features.add(23, side, before, size);
        features.add(24, side, quotation.closed() ? 1 : 0, last);
    }

    private static char lastMark(String text, int offset) {
        int i = offset - 1;
        while (i > 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 || Character.isLetterOrDigit(text.charAt(i)) ? 'a' : text.charAt(i);
    }

    private static void around(Page page, List<Attribution> all, int i, Quotation quotation, Features features) {
        boolean before = all.get(i).start() < quotation.start();
        int other = before ? FloatingQuotes.after(all, quotation) : FloatingQuotes.before(all, quotation);
        int lines = 4;
        int quoted = 9;
        if (other >= 0) {
            Range extent = all.get(other).extent();
            lines = lines(
                    page.text(), Math.min(extent.end(), quotation.end()), Math.max(extent.start(), quotation.start()));
            quoted = quoted(page, all.get(other), !before);
        }
        features.add(30, before ? 1 : 0, lines, quoted);
        features.add(31, before ? 1 : 0, all.get(i).content().isEmpty() ? 1 : 0);
        features.add(32, before ? 1 : 0, all.get(i).content().size());
    }

    /// Whether the content of an attribution is quoted on the side of the quotation: 0 no, 1 yes, 2 there is none.
    private static int quoted(Page page, Attribution attribution, boolean atEnd) {
        if (attribution.content().isEmpty()) {
            return 2;
        }
        int offset = atEnd
                ? attribution.content().getLast().end() - 1
                : attribution.content().getFirst().start();
        return page.quotations().at(offset) >= 0 ? 1 : 0;
    }

    private static int lines(String text, int from, int to) {
        int lines = 0;
        boolean blank = false;
        for (int i = from; i < to && lines < 3; i++) {
            boolean end = text.charAt(i) == '\n';
            lines += end && !blank ? 1 : 0;
            blank = end || blank && Character.isWhitespace(text.charAt(i));
        }
        return lines;
    }

    private static int words(String text, int from, int to) {
        int words = 0;
        for (int i = Math.max(0, from); i < to && words < 300; i++) {
            words += Character.isWhitespace(text.charAt(i))
                    ? 0
                    : i + 1 == to || Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
        }
        return words;
    }
}
