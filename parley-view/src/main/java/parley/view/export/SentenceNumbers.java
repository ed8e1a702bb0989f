package parley.view.export;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.TreeMap;

/// Counts the sentences of a text from 1, by the boundaries of Unicode (UAX 29), so that a row of a table can be found
/// again in its report.
final class SentenceNumbers {
    private final TreeMap<Integer, Integer> numbers = new TreeMap<>();

    SentenceNumbers(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int number = 1;
        for (int start = sentences.first(); start != BreakIterator.DONE; start = sentences.next()) {
            numbers.put(start, number);
            number++;
        }
    }

    /// The number of the sentence in which the UTF-16 `offset` lies.
    int at(int offset) {
        return numbers.floorEntry(offset).getValue();
    }
}
