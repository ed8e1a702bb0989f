package parley.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.ParleyException;

/// Reads a JSON Lines file, a document a line. A line that cannot be read is refused by its number and the rest is
/// read.
final class JsonLines implements Iterator<Intake> {
    /// JSON may write one character as `\u0000`; the rest of a record has room besides.
    private static final int BYTES_PER_CHARACTER = 6;

    private static final int ROOM = 1 << 20;

    private final Source source;
    private final InputStream in;
    private final JsonRecord.Reader records;
    private final Ids ids;
    private final long longest;
    private int line;
    private boolean empty = true;
    private boolean ended;
    private @Nullable Intake next;

    JsonLines(Source source, InputStream in, IngestSettings settings, Ids ids) {
        this.source = source;
        this.in = in;
        this.records = new JsonRecord.Reader(new Drafts(settings));
        this.ids = ids;
        this.longest = (long) BYTES_PER_CHARACTER * settings.maxDocument() + ROOM;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Intake next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Intake intake = next;
        next = null;
        return intake;
    }

    /// The next line's intake; nothing for a blank line.
    private @Nullable Intake advance() {
        line++;
        try {
            Optional<byte[]> bytes = line();
            if (bytes.isPresent() && !blank(bytes.get())) {
                empty = false;
                return intake(bytes.get());
            }
            return ended && empty ? new Intake.Refused(source.input(), "is empty") : null;
        } catch (ParleyException e) {
            empty = false;
            return new Intake.Refused(source.input() + ":" + line, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            ended = true;
            return new Intake.Refused(source.input() + ":" + line, Failures.reason(e));
        }
    }

    private Intake intake(byte[] bytes) {
        JsonRecord read = records.read(bytes, source.name());
        String sha256 = read.draft().document().sha256();
        String id = read.id().map(ids::free).orElseGet(() -> ids.of(source.name(), sha256));
        return read.draft().kept(source.input() + ":" + line, id);
    }

    /// The bytes up to the next line end; empty at the end of the file. A line that is too long is passed over, not
    /// held.
    private Optional<byte[]> line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int b = in.read();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            length++;
            if (length <= longest) {
                bytes.write(b);
            }
        }
        ended = b < 0;
        if (length > longest) {
            throw new ParleyException("is a line of " + length
                    + " bytes, too long for one document (setting max-document). Maybe raise the limit.");
        }
        return ended && length == 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
