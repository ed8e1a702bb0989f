package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.ParleyException;

/// Reads a source that is one report: a plain text or a page.
final class SingleReport {
    private final IngestSettings settings;
    private final Drafts drafts;
    private final Ids ids;

    SingleReport(IngestSettings settings, Ids ids) {
        this.settings = settings;
        this.drafts = new Drafts(settings);
        this.ids = ids;
    }

    Intake.Kept read(Source source, InputStream in, Format format) throws IOException {
        if (format == Format.JSON) {
            throw new ParleyException("is JSON over several lines. Maybe write one document a line (JSON Lines).");
        }
        byte[] bytes = Bounded.read(in, settings);
        Drafts.Draft draft = format == Format.PAGE ? page(bytes, source) : text(bytes, source);
        return draft.kept(source.input(), ids.of(source.name(), draft.document().sha256()));
    }

    private Drafts.Draft text(byte[] bytes, Source source) {
        Decoded decoded = Decoding.decode(bytes, Optional.empty());
        Heading heading = Heading.of(decoded.text());
        Facts facts = new Facts(heading.title(), Optional.empty(), Optional.empty(), Optional.empty());
        return drafts.draft(decoded, facts, heading, source.name());
    }

    private Drafts.Draft page(byte[] bytes, Source source) {
        Decoded markup = Decoding.decode(bytes, Page.declaredCharset(bytes));
        Page page = Page.of(markup.text());
        List<String> notices = Stream.concat(markup.notices().stream(), page.notices().stream())
                .toList();
        return drafts.draft(new Decoded(page.text(), notices), page.facts(), Heading.of(page.text()), source.name());
    }
}
