package parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import parley.model.ParleyException;

/// Reads source after source, and within a JSON Lines file line after line; holds one open file at most.
final class Intakes implements Iterator<Intake> {
    private static final int BUFFER = 1 << 16;

    private final Sources sources;
    private final IngestSettings settings;
    private final Ids ids = new Ids();
    private final SingleReport single;
    private Iterator<Intake> current = Collections.emptyIterator();
    private InputStream open = InputStream.nullInputStream();

    Intakes(Sources sources, IngestSettings settings) {
        this.sources = sources;
        this.settings = settings;
        this.single = new SingleReport(settings, ids);
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && sources.hasNext()) {
            close();
            current = read(sources.next());
        }
        return current.hasNext();
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private Iterator<Intake> read(Source source) {
        try {
            BufferedInputStream in = unpacked(source.opening().open());
            open = in;
            Format format = Format.of(source.name(), peek(in, Format.HEAD));
            return format == Format.LINES
                    ? new JsonLines(source, in, settings, ids)
                    : one(single.read(source, in, format));
        } catch (ParleyException e) {
            return one(new Intake.Refused(source.input(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return one(new Intake.Refused(source.input(), Failures.reason(e)));
        }
    }

    private static Iterator<Intake> one(Intake intake) {
        return List.of(intake).iterator();
    }

    /// The bytes themselves, or what a gzip archive holds: told by its first two bytes, whatever the name.
    private static BufferedInputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
        byte[] magic = peek(in, 2);
        boolean packed = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return packed ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    private static byte[] peek(BufferedInputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }

    /// Closes the file being read; what fails then was read already.
    void close() {
        try {
            open.close();
        } catch (IOException e) {
            open = InputStream.nullInputStream();
        }
    }
}
