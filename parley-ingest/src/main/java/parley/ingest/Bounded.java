package parley.ingest;

import java.io.IOException;
import java.io.InputStream;

/// Reads a whole source that is not longer than allowed; of a longer one, only as much as shows that.
final class Bounded {
    /// No encoding read here takes more bytes for one UTF-16 unit; a byte-order mark takes up to four.
    private static final int BYTES_PER_CHARACTER = 4;

    private Bounded() {}

    static byte[] read(InputStream in, IngestSettings settings) throws IOException {
        int most = Math.addExact(Math.multiplyExact(settings.maxDocument(), BYTES_PER_CHARACTER), BYTES_PER_CHARACTER);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw settings.tooLong();
        }
        return bytes;
    }
}
