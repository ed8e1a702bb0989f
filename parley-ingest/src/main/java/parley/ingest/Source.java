package parley.ingest;

import java.io.IOException;
import java.io.InputStream;

/// One thing to read.
///
/// @param input   what messages call it
/// @param name    the file's name, which tells format and id
/// @param opening opens it, or fails with the reason why it cannot be read
record Source(String input, String name, Opening opening) {
    /// Opens the bytes of a source.
    interface Opening {
        InputStream open() throws IOException;
    }
}
