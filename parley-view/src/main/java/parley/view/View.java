package parley.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parley.model.Document;
import parley.model.Entry;
import parley.model.ParleyException;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.conflict.Prospect;
import parley.view.briefing.Briefing;
import parley.view.html.HtmlPage;
import parley.view.json.BriefingJson;
import parley.view.json.EntryLines;
import parley.view.json.TalkLines;
import parley.view.svg.TalksPicture;
import parley.view.text.MarkdownPage;
import parley.view.text.MarkedText;
import parley.view.text.TextPage;

/// Shows what was read and concluded, in one form. Immutable and thread-safe; writers are left open.
///
/// ```java
/// View.of(Format.JSONL).entries(document, entries, out);
/// View.of(Format.HTML).brief(record, picture, prospect, out);
/// ```
public final class View {
    private final Format format;

    private View(Format format) {
        this.format = format;
    }

    public static View of(Format format) {
        return new View(format);
    }

    /// One document and what was read in it: `JSONL` by the contract, or `TEXT` with the words marked.
    ///
    /// @throws ParleyException for any other form, or where `out` cannot be written
    public void entries(Document document, List<Entry> entries, Writer out) {
        writing(() -> switch (format) {
            case JSONL -> () -> EntryLines.write(document, entries, out);
            case TEXT -> () -> MarkedText.write(document, entries, out);
            default -> throw unknown("read");
        });
    }

    /// The briefing: `TEXT`, `MARKDOWN`, `HTML` or `JSON`.
    ///
    /// @param prospect what would hold between the main parties, where that was asked
    public void brief(PublicRecord record, Picture picture, Optional<Prospect> prospect, Writer out) {
        writing(() -> page(Briefing.of(record, picture, prospect), record, picture, out));
    }

    /// The picture of the talks: `TEXT`, `MARKDOWN`, `HTML`, `JSONL` by the contract, or `SVG`.
    public void talks(PublicRecord record, Picture picture, Writer out) {
        writing(() -> switch (format) {
            case JSONL -> () -> TalkLines.write(record, picture, out);
            case SVG -> () -> draw(TalksPicture.of(record, picture), out);
            default -> page(Briefing.talks(record, picture), record, picture, out);
        });
    }

    private Runnable page(Briefing briefing, PublicRecord record, Picture picture, Writer out) {
        return switch (format) {
            case TEXT -> () -> TextPage.write(briefing, out);
            case MARKDOWN -> () -> MarkdownPage.write(briefing, out);
            case HTML -> () -> HtmlPage.write(briefing, TalksPicture.of(record, picture), out);
            case JSON -> () -> BriefingJson.write(briefing, out);
            default -> throw unknown("a page");
        };
    }

    private static void draw(String drawing, Writer out) {
        try {
            out.write(drawing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParleyException unknown(String what) {
        return new ParleyException("no format " + format + " for " + what);
    }

    private static void writing(Supplier<Runnable> form) {
        try {
            form.get().run();
        } catch (UncheckedIOException e) {
            throw new ParleyException("output cannot be written: " + reason(e), e);
        }
    }

    private static String reason(UncheckedIOException failure) {
        Throwable cause = failure.getCause();
        return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }
}
