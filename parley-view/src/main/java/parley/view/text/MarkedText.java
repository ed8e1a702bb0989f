package parley.view.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import parley.model.Document;
import parley.model.Entry;

/// A report with the words of its entries drawn in brackets, then a line an entry: for checking by eye.
/// ```
/// [1 speaker:Dmitry Peskov] [1 cue:said] that [1 says:Moscow was [t1:ready to talk]].
/// ```
public final class MarkedText {
    private MarkedText() {}

    public static void write(Document document, List<Entry> entries, Writer out) {
        try {
            out.write("=== " + Plain.line(document.id()) + "\n");
            out.write(Brackets.draw(document.text(), Marks.of(document, entries)));
            out.write(document.text().endsWith("\n") ? "\n" : "\n\n");
            for (Entry entry : entries) {
                out.write(Plain.line(EntryLine.of(entry)) + "\n");
            }
            out.write("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
