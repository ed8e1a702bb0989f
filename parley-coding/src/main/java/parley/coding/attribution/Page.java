package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import parley.coding.quotation.Quotation;
import parley.coding.quotation.Quotations;
import parley.coding.reading.Reading;

/// A report made ready for finding statements: its sentences as words and its quotations. Immutable.
public record Page(Reading reading, Quotations quotations, List<Words> sentences) {
    /// How many paragraphs a speech is followed forth and back.
    private static final int PARTS = 50;

    public static Page of(Reading reading) {
        Quotations quotations = Quotations.of(reading.document().text());
        return new Page(reading, quotations, Words.of(reading, quotations));
    }

    public String text() {
        return reading.document().text();
    }

    public int start(int sentence) {
        return reading.sentences().get(sentence).start();
    }

    public int end(int sentence) {
        return reading.sentences().get(sentence).end();
    }

    /// The sentence that holds `offset`, or the one after it.
    public int sentenceAt(int offset) {
        int sentence = reading.sentenceAt(offset);
        return sentence < 0 ? sentences.size() - 1 : sentence;
    }

    /// Whether the sentences of a quotation say nothing outside it.
    boolean fillsSentences(Quotation quotation) {
        int first = sentenceAt(quotation.start());
        int last = sentenceAt(quotation.end() - 1);
        return !Spans.hasWords(text(), start(first), quotation.start())
                && !Spans.hasWords(text(), quotation.end(), end(last));
    }

    /// Whether a range lies within one quotation.
    boolean isQuoted(Range range) {
        int first = quotations.at(range.start());
        return first >= 0 && first == quotations.at(range.end() - 1);
    }

    /// A content with the quotations that it reaches into taken whole, and the other parts of their speeches.
    ///
    /// @param outside what cannot be content: quotations that hold any of it are left as they are
    List<Range> reach(List<Range> content, List<Range> outside) {
        List<Range> all = new ArrayList<>(content);
        for (Range range : content) {
            int first = quotations.at(range.start());
            for (int i = first >= 0 ? first : quotations.after(range.start());
                    i < quotations.after(range.end() - 1);
                    i++) {
                Range whole = range(i);
                if (outside.stream().noneMatch(whole::overlaps)) {
                    all.add(whole);
                    speech(i, all);
                }
            }
        }
        return Spans.joined(text(), all);
    }

    private Range range(int quotation) {
        return new Range(
                quotations.get(quotation).start(), quotations.get(quotation).end());
    }

    /// The other parts of the speech of quotation `i`, over paragraphs.
    private void speech(int i, List<Range> all) {
        int speech = quotations.get(i).speech();
        for (int k = i - 1; k >= Math.max(0, i - PARTS) && quotations.get(k).speech() == speech; k--) {
            all.add(range(k));
        }
        int end = Math.min(quotations.all().size(), i + PARTS);
        for (int k = i + 1; k < end && quotations.get(k).speech() == speech; k++) {
            all.add(range(k));
        }
    }
}
