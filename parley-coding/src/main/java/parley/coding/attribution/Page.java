package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import parley.coding.quotation.Quotation;
import parley.coding.quotation.Quotations;
import parley.coding.reading.Reading;

/// A report made ready for finding statements: its sentences as words and its quotations. Immutable.
public record Page(Reading reading, Quotations quotations, List<Words> sentences) {
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

    /// The content of a frame, with the quotations that it reaches into carried on beyond its sentence.
    List<Range> reach(int sentence, List<Range> content) {
        List<Range> all = new ArrayList<>(content);
        for (Range range : content) {
            extend(sentence, range, range.start(), all);
            extend(sentence, range, range.end() - 1, all);
        }
        return Spans.joined(text(), all);
    }

    private void extend(int sentence, Range range, int offset, List<Range> all) {
        int i = quotations.at(offset);
        if (i < 0) {
            return;
        }
        Quotation quotation = quotations.get(i);
        boolean before = quotation.start() < start(sentence)
                && !Spans.hasWords(text(), Math.max(quotation.start(), start(sentence)), range.start());
        boolean after = quotation.end() > end(sentence)
                && !Spans.hasWords(text(), range.end(), Math.min(quotation.end(), end(sentence)));
        if (before) {
            all.add(new Range(quotation.start(), range.end()));
        }
        if (after) {
            all.add(new Range(range.start(), quotation.end()));
        }
        if (before || after || quotation.end() <= end(sentence)) {
            speech(i, all);
        }
    }

    /// The other parts of the speech of quotation `i`, over paragraphs.
    private void speech(int i, List<Range> all) {
        int speech = quotations.get(i).speech();
        for (int k = i - 1; k >= 0 && quotations.get(k).speech() == speech; k--) {
            all.add(new Range(quotations.get(k).start(), quotations.get(k).end()));
        }
        for (int k = i + 1; k < quotations.all().size() && quotations.get(k).speech() == speech; k++) {
            all.add(new Range(quotations.get(k).start(), quotations.get(k).end()));
        }
    }
}
