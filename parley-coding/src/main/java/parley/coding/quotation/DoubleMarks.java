package parley.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import parley.coding.quotation.Mark.Side;

/// Pairs double marks paragraph by paragraph, in order. What goes wrong in print, and what is done:
///
/// - a paragraph ends unclosed and the next one opens again: both are parts of one speech;
/// - it ends unclosed and the next one's first mark closes: the speech runs on to that mark;
/// - it ends unclosed otherwise: the quotation ends with its paragraph;
/// - a mark opens within an open quotation: a new quotation after a full stop, else a quotation within it, not
/// reported;
/// - a mark closes where none is open: ignored (inches, ditto marks);
/// - one straight mark opens a paragraph whose other marks are curly pairs: ignored, the paragraph is an excerpt.
final class DoubleMarks {
    private final String text;
    private List<Quotation> found = new ArrayList<>();
    private boolean runsOn;
    private int speech = -1;
    private int open = -1;
    private int depth;

    DoubleMarks(String text) {
        this.text = text;
    }

    /// The quotations of the next paragraph.
    List<Quotation> read(Paragraph paragraph) {
        found = new ArrayList<>();
        List<Mark> marks = marks(paragraph);
        begin(paragraph, marks);
        for (Mark mark : marks) {
            if (opens(mark)) {
                open(mark);
            } else {
                close(mark);
            }
        }
        end(paragraph);
        return found;
    }

    private List<Mark> marks(Paragraph paragraph) {
        List<Mark> marks = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int length = Mark.length(text, i, paragraph.end());
            if (length > 0) {
                marks.add(Mark.at(text, i, length, paragraph));
                i += length - 1;
            }
        }
        return isExcerpt(marks, paragraph) ? marks.subList(1, marks.size()) : marks;
    }

    /// Whether a straight mark only says that the paragraph is taken from elsewhere: it opens the paragraph, no other
    /// is straight, and the rest are pairs of curly ones: `"The crowd waited. “Now,” she said.`
    private boolean isExcerpt(List<Mark> marks, Paragraph paragraph) {
        if (marks.size() < 3 || marks.size() % 2 == 0 || marks.getFirst().start() != paragraph.start()) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            char expected = i == 0 ? '"' : i % 2 != 0 ? '“' : '”';
            if (text.charAt(marks.get(i).start()) != expected) {
                return false;
            }
        }
        return true;
    }

    private void begin(Paragraph paragraph, List<Mark> marks) {
        depth = 0;
        if (runsOn && !marks.isEmpty() && marks.getFirst().side() == Side.CLOSES) {
            open = paragraph.start();
        } else if (!runsOn || !repeatsOpener(paragraph, marks)) {
            speech = -1;
        }
        runsOn = false;
    }

    /// Whether the paragraph begins with the mark that the speech began with.
    private boolean repeatsOpener(Paragraph paragraph, List<Mark> marks) {
        return !marks.isEmpty()
                && marks.getFirst().start() == paragraph.start()
                && (speech < 0 || text.charAt(speech) == text.charAt(paragraph.start()));
    }

    private boolean opens(Mark mark) {
        return switch (mark.side()) {
            case OPENS -> true;
            case CLOSES -> false;
            case EITHER -> open < 0;
        };
    }

    private void open(Mark mark) {
        if (open < 0) {
            open = mark.start();
        } else if (stopsBefore(mark.start())) {
            add(open, trimmed(mark.start()), false);
            speech = -1;
            open = mark.start();
            depth = 0;
        } else {
            depth++;
        }
    }

    private void close(Mark mark) {
        if (depth > 0) {
            depth--;
        } else if (open >= 0) {
            add(open, mark.end(), true);
            speech = -1;
            open = -1;
        }
    }

    private void end(Paragraph paragraph) {
        if (open >= 0) {
            add(open, paragraph.end(), false);
            runsOn = true;
        }
        open = -1;
    }

    private boolean stopsBefore(int offset) {
        int last = trimmed(offset);
        return last > open + 1 && last < offset && ".!?,…".indexOf(text.charAt(last - 1)) >= 0;
    }

    private int trimmed(int offset) {
        int last = offset;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void add(int start, int end, boolean closed) {
        speech = speech < 0 ? start : speech;
        if (end - start > 2) {
            found.add(new Quotation(start, end, speech, closed));
        }
    }
}
