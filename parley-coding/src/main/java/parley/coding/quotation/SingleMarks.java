package parley.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds quotations in single marks among those in double marks: `‘…’` or `'…'`, told from apostrophes by what stands
/// beside the mark. Quotations in double marks that one in single marks holds are taken for parts of it.
final class SingleMarks {
    /// Words that lose their first letters in print, so that the mark before them opens nothing.
    private static final Set<String> CLIPPED =
            Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "round", "n", "neath", "cept", "nother");

    /// How far a closing mark is looked for, which keeps hostile texts linear.
    private static final int REACH = 3000;

    private final String text;
    private final Paragraph paragraph;

    private SingleMarks(String text, Paragraph paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /// The quotations of a paragraph: those in single marks, and the doubles outside them.
    static List<Quotation> around(String text, Paragraph paragraph, List<Quotation> doubles) {
        SingleMarks marks = new SingleMarks(text, paragraph);
        List<Quotation> all = new ArrayList<>();
        int next = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (next < doubles.size() && doubles.get(next).start() <= i) {
                all.add(doubles.get(next));
                i = Math.max(i, doubles.get(next).end() - 1);
                next++;
            } else if (marks.opens(i)) {
                int close = marks.closing(i + 2, doubles, next);
                if (close < 0) {
                    break;
                }
                all.add(new Quotation(i, close + 1, i, true));
                i = close;
                next = firstAfter(doubles, next, close);
            }
        }
        all.addAll(doubles.subList(next, doubles.size()));
        return all;
    }

    private static int firstAfter(List<Quotation> doubles, int from, int offset) {
        int next = from;
        while (next < doubles.size() && doubles.get(next).start() <= offset) {
            next++;
        }
        return next;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }

    private boolean opens(int i) {
        char c = text.charAt(i);
        if (!isSingle(c) || i + 1 >= paragraph.end() || !startsWord(text.charAt(i + 1))) {
            return false;
        }
        char before = i == paragraph.start() ? ' ' : text.charAt(i - 1);
        boolean free = Character.isWhitespace(before) || "([{—–\"“".indexOf(before) >= 0;
        return free && (c == '‘' || !CLIPPED.contains(word(i + 1)));
    }

    private static boolean startsWord(char c) {
        return Character.isLetter(c) || c == '"' || c == '“' || c == '[' || c == '$' || c == '…';
    }

    private String word(int from) {
        int end = from;
        while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /// Where the quotation closes: the first mark after a stop or after a letter that is no plural's possessive;
    /// failing
    /// those, the first that could be one; -1 where none follows outside the double marks.
    private int closing(int from, List<Quotation> doubles, int firstDouble) {
        int doubtful = -1;
        int next = firstDouble;
        int end = Math.min(paragraph.end(), from + REACH);
        for (int i = from; i < end; i++) {
            while (next < doubles.size() && doubles.get(next).end() <= i) {
                next++;
            }
            boolean inDouble = next < doubles.size() && doubles.get(next).contains(i);
            if (!inDouble && closes(i)) {
                if (!couldBePossessive(i)) {
                    return i;
                }
                doubtful = doubtful < 0 ? i : doubtful;
            }
        }
        return doubtful;
    }

    private boolean closes(int i) {
        char c = text.charAt(i);
        if (c != '\'' && c != '’' || Character.isWhitespace(text.charAt(i - 1))) {
            return false;
        }
        return i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private boolean couldBePossessive(int i) {
        char before = text.charAt(i - 1);
        boolean wordFollows =
                i + 2 < paragraph.end() && text.charAt(i + 1) == ' ' && Character.isLetter(text.charAt(i + 2));
        return (before == 's' || before == 'n') && wordFollows;
    }
}
