package parley.view.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import parley.model.ParleyException;
import parley.model.PublicRecord;
import parley.view.incidents.Incident;
import parley.view.incidents.Incidents;

/// Writes the events of a record in the layout of an event-data programme. Immutable and thread-safe; the writer is
/// left open.
///
/// ```java
/// Export.of(Layout.PLOVER, Wordage.OFFSETS).write(record, out);
/// ```
public final class Export {
    private final Layout layout;
    private final Wordage wordage;

    private Export(Layout layout, Wordage wordage) {
        this.layout = layout;
        this.wordage = wordage;
    }

    public static Export of(Layout layout, Wordage wordage) {
        return new Export(layout, wordage);
    }

    /// @throws ParleyException where `out` cannot be written
    public void write(PublicRecord record, Writer out) {
        List<Incident> incidents = Incidents.of(record);
        try {
            switch (layout) {
                case PLOVER -> new PloverLines(record, wordage).write(incidents, out);
                case POLECAT -> new PolecatTable(record, wordage).write(incidents, out);
                case ICEWS -> new IcewsTable(record).write(incidents, out);
                case CSV -> new EventTable(record, wordage).write(incidents, out);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ParleyException("events cannot be exported: " + e.getMessage(), e);
        }
    }
}
